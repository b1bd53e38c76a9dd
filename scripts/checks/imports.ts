/** `npm run imports` fails if a file of src (or of the folder named) imports what the import table does not allow. */
import { resolve } from 'node:path'
import { importProblems } from './import-problems'

const problems = importProblems(resolve(process.argv[2] ?? 'src'))
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'Imports follow the table.' : `${problems.length} imports break the table.`)
if (problems.length > 0) process.exitCode = 1
