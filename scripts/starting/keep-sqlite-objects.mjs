/**
 * Keeps one statement of better-sqlite3 for each text of SQL. To prepare one anew takes longer than to run it, and Prisma's
 * adapter prepares one for each query.
 *
 * From Node 24.19 on, a process ends with "Assertion failed: (env) != nullptr" as soon as the garbage collector takes an
 * object of better-sqlite3 12. Version 13 is not concerned, but needs Node 22. So, from Node 24 on, no such object is
 * ever given up; before that, only so many are kept.
 */
import Database from 'better-sqlite3'

const FIRST_CONCERNED = 24
const isConcerned = Number.parseInt(process.versions.node, 10) >= FIRST_CONCERNED

/** How many statements a connection keeps, where it may give some up: the one that was last used longest ago. */
const MOST = isConcerned ? Number.POSITIVE_INFINITY : 500

/** Connections and their statements by text, the one last used at the end. */
const kept = isConcerned ? new Map() : new WeakMap()

const { prepare, exec } = Database.prototype
Database.prototype.exec = function (sql) {
  statementsOf(this)
  return exec.call(this, sql)
}
Database.prototype.prepare = function (sql) {
  const statements = statementsOf(this)
  const statement = statements.get(sql) ?? prepare.call(this, sql)
  statements.delete(sql)
  statements.set(sql, statement)
  if (statements.size > MOST) statements.delete(statements.keys().next().value)
  return reusable(statement)
}

function statementsOf(database) {
  const statements = kept.get(database) ?? new Map()
  kept.set(database, statements)
  return statements
}

/** What a statement gives is the same as long as it names its columns. */
function columnsOf(statement) {
  if (statement.source.includes('*')) return statement.columns()
  statement.knownColumns ??= statement.columns()
  return statement.knownColumns
}

/** Values that are bound stay with a statement for good, so they are handed over with each run instead. */
function reusable(statement, ...values) {
  return {
    statement,
    reader: statement.reader,
    bind: (...more) => reusable(statement, ...values, ...more),
    columns: () => columnsOf(statement),
    run: (...more) => statement.run(...values, ...more),
    raw: () => ({ all: (...more) => statement.raw(true).all(...values, ...more) }),
    all: (...more) => statement.raw(false).all(...values, ...more),
    get: (...more) => statement.raw(false).get(...values, ...more),
  }
}
