import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

type Outcome<Made> = { made: Made } | { problem: string }

/** How long the slowest thing that is made once may take, in milliseconds. */
const PATIENCE = 120_000

/**
 * What is made by the first process that asks for it, and waited for by the others.
 * @param folder - where they meet
 * @param name - one for each thing, good as a file's name
 * @param make - what it gives must survive JSON
 * @throws Error in all of them if it could not be made.
 */
export async function madeOnce<Made>(folder: string, name: string, make: () => Promise<Made>): Promise<Made> {
  const file = join(folder, `${name}.json`)
  if (isFirst(join(folder, name))) {
    const outcome: Outcome<Made> = await make().then(
      (made) => ({ made }),
      (error) => ({ problem: String(error) }),
    )
    writeFileSync(`${file}.part`, JSON.stringify(outcome))
    renameSync(`${file}.part`, file)
  }
  for (const until = Date.now() + PATIENCE; !existsSync(file); await wait(20)) {
    if (Date.now() > until) throw new Error(`${name} was not made in time.`)
  }
  const outcome = JSON.parse(readFileSync(file, 'utf8')) as Outcome<Made>
  if ('problem' in outcome) throw new Error(outcome.problem)
  return outcome.made
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
