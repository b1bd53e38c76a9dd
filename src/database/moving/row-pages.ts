import type { MovedModel } from './moved-models'

export type Row = Readonly<Record<string, unknown>>

type Query = { where: object; orderBy: readonly object[]; take: number }

/** What is needed of each of Prisma's models, whichever it is. */
type Rows = {
  count(): Promise<number>
  findMany(query: Query): Promise<Row[]>
  createMany(query: { data: readonly Row[] }): Promise<{ count: number }>
}

/** An open transaction of either of Prisma's clients. */
export type Transaction = object

const PAGE = 500

export function rowsOf(transaction: Transaction, { property }: MovedModel): Rows {
  return (transaction as Readonly<Record<string, Rows>>)[property] as Rows
}

/** All rows of a table in the order of their keys, some hundreds at a time. Random ids stay in random order. */
export async function* rowPages(transaction: Transaction, model: MovedModel): AsyncGenerator<Row[]> {
  const orderBy = model.key.map((field) => ({ [field]: 'asc' }))
  let last: Row | undefined
  do {
    const where = last === undefined ? {} : after(last, model.key)
    const page = await rowsOf(transaction, model).findMany({ where, orderBy, take: PAGE })
    if (page.length > 0) yield page
    last = page.length < PAGE ? undefined : page.at(-1)
  } while (last !== undefined)
}

/** The rows behind one, by a key of several fields: the first ones the same, the next one greater. */
function after(row: Row, key: readonly string[]): object {
  const cases = key.map((field, index) => ({
    ...Object.fromEntries(key.slice(0, index).map((before) => [before, row[before]])),
    [field]: { gt: row[field] },
  }))
  return { OR: cases }
}
