import type { SqlQuery } from '@prisma/driver-adapter-utils'

/** A list of values, as Prisma's client writes it for SQLite. */
const LIST = /\bIN \((\?(?:,\?)+)\)/g

/**
 * The same query with its lists as long as the next power of two, filled up with their last value, which asks for
 * nothing else. Lists of ids come in every length; so there are ten texts of a query, not a thousand, and what is
 * prepared for each can be kept (scripts/starting/keep-sqlite-objects.mjs).
 */
export function withRoundedLists(query: SqlQuery): SqlQuery {
  // A question mark within a text would be taken for a value.
  if (!query.sql.includes('IN (?,') || placeholders(query.sql) !== query.args.length) return query
  const [args, argTypes] = [[...query.args], [...query.argTypes]]
  let added = 0
  const sql = query.sql.replace(LIST, (list: string, values: string, at: number) => {
    const end = placeholders(query.sql.slice(0, at + list.length)) + added
    const missing = roundedUp(placeholders(values)) - placeholders(values)
    args.splice(end, 0, ...new Array(missing).fill(args[end - 1]))
    argTypes.splice(end, 0, ...new Array(missing).fill(argTypes[end - 1]))
    added += missing
    return `IN (${values}${',?'.repeat(missing)})`
  })
  return { sql, args, argTypes }
}

const placeholders = (sql: string) => sql.split('?').length - 1

const roundedUp = (length: number) => 2 ** Math.ceil(Math.log2(length))
