import type { Prisma } from '../generated/sqlite/client'
import { providerOf } from '../provider'
import { type Comparison, isDifferent } from './comparison'
import { MoveError } from './move-error'
import { type MovedModel, movedModels } from './moved-models'
import { refusalOf } from './refusal-of'
import { RowChecksum } from './row-checksum'
import { rowPages, rowsOf } from './row-pages'
import { withTransaction } from './with-transaction'

/**
 * Copies every row of one database, as it is at one moment, into another one that has the same tables and is empty. All
 * in one transaction: what is cut off leaves nothing behind, and can be begun again.
 * @param tell - is told of each table as it is begun
 * @returns both sides, read from the databases. They were compared before anything was stored for good.
 * @throws MoveError if the other one is not empty, or would not be equal; nothing is stored then.
 */
export async function moveDatabase(from: string, to: string, tell: (table: string) => void): Promise<Comparison[]> {
  const models = movedModels()
  return withTransaction(from, (source) =>
    withTransaction(to, async (target) => {
      await keepOthersOut(target, to, models)
      await requireEmpty(target, models)
      const comparisons: Comparison[] = []
      for (const model of models) {
        tell(model.table)
        const sent = await copy(source, target, model)
        comparisons.push({ table: model.table, from: sent, to: await sumOf(target, model) })
      }
      if (comparisons.some(isDifferent)) throw new MoveError('What arrived is not what was sent.', comparisons)
      return comparisons
    }),
  )
}

/** Nobody may write there until it is done, such as an app that is being set up. On SQLite a transaction is alone. */
async function keepOthersOut(target: Prisma.TransactionClient, url: string, models: readonly MovedModel[]) {
  if (providerOf(url) === 'sqlite') return
  const names = models.map(({ table }) => `"${table}"`).join(', ')
  await target.$executeRawUnsafe(`LOCK TABLE ${names} IN EXCLUSIVE MODE`)
}

async function requireEmpty(target: Prisma.TransactionClient, models: readonly MovedModel[]): Promise<void> {
  for (const model of models) {
    const rows = await rowsOf(target, model).count()
    if (rows === 0) continue
    throw new MoveError(`--to must name an empty database, but it holds data (${model.table}: ${rows}).`)
  }
}

async function copy(source: Prisma.TransactionClient, target: Prisma.TransactionClient, model: MovedModel) {
  const sum = new RowChecksum()
  for await (const page of rowPages(source, model)) {
    sum.add(page)
    await rowsOf(target, model)
      .createMany({ data: page })
      .catch((error: unknown) => {
        throw refusalOf(error, `--to, for ${model.table},`)
      })
  }
  return { rows: sum.rows, checksum: sum.text }
}

async function sumOf(transaction: Prisma.TransactionClient, model: MovedModel) {
  const sum = new RowChecksum()
  for await (const page of rowPages(transaction, model)) sum.add(page)
  return { rows: sum.rows, checksum: sum.text }
}
