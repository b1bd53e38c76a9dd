/** `npm run admin -- COMMAND`: what only whoever has the machine may do. See docs/admin-command.md. */
import './starting/keep-sqlite-objects.mjs'
import { parseArgs } from 'node:util'
import { COMMANDS, USAGE } from './admin/commands'
import { readyAdmin } from './admin/ready-admin'
import { reportFailure } from './starting/report-failure'

/** What was asked for; null if it is none of the commands, or not with these arguments. */
function asked(args: readonly string[]) {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined) return null
  const options = Object.fromEntries(command.options.map((option) => [option, { type: 'string' as const }]))
  try {
    const { values } = parseArgs({ args: rest, options, strict: true })
    const given = command.options.map((option) => String(values[option] ?? '').trim())
    return given.includes('') ? null : { command, given }
  } catch {
    return null
  }
}

const found = asked(process.argv.slice(2))
if (found === null) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  try {
    const end = await readyAdmin(found.command.needsSecret)
    try {
      console.log(await found.command.run(...found.given))
    } finally {
      await end()
    }
  } catch (error) {
    reportFailure(error)
  }
}
