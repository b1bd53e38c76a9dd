/** `run-migrate.ts URL FOLDER`: migrates in a process of its own, and prints the names of what was applied. */
import '../../scripts/starting/keep-sqlite-objects.mjs'
import { migrate } from '../../src/database/migrate'

const [url = '', folder = ''] = process.argv.slice(2)
const tell = (message: string) => console.error(message)
try {
  console.log(JSON.stringify(await migrate(url, { folder, tell })))
} catch (error) {
  tell(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
// The engine keeps a process for ten seconds after its work.
process.exit()
