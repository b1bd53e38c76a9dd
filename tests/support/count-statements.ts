import { seenStatements } from './seen-statements'

/** How many SQL statements reach either database's driver while `work` runs. They are run all the same. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  return (await seenStatements(work)).length
}
