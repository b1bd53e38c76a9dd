/**
 * From Node 24.19 on, a process ends with "Assertion failed: (env) != nullptr" as soon as the garbage collector takes an
 * object of better-sqlite3 12. Version 13 is not concerned, but needs Node 22. So, from Node 24 on, no such object is
 * ever given up: connections are few, and one statement is kept for each text of SQL.
 */
import Database from 'better-sqlite3'

const FIRST_CONCERNED = 24

/** Connections and their statements by text. */
const kept = new Map()

if (Number.parseInt(process.versions.node, 10) >= FIRST_CONCERNED) {
  const { prepare, exec } = Database.prototype
  Database.prototype.exec = function (sql) {
    statementsOf(this)
    return exec.call(this, sql)
  }
  Database.prototype.prepare = function (sql) {
    const statements = statementsOf(this)
    const statement = statements.get(sql) ?? prepare.call(this, sql)
    statements.set(sql, statement)
    return reusable(statement)
  }
}

function statementsOf(database) {
  const statements = kept.get(database) ?? new Map()
  kept.set(database, statements)
  return statements
}

/** Values that are bound stay with a statement for good, so they are handed over with each run instead. */
function reusable(statement, ...values) {
  return {
    reader: statement.reader,
    bind: (...more) => reusable(statement, ...values, ...more),
    columns: () => statement.columns(),
    run: (...more) => statement.run(...values, ...more),
    raw: () => ({ all: (...more) => statement.raw(true).all(...values, ...more) }),
    all: (...more) => statement.raw(false).all(...values, ...more),
    get: (...more) => statement.raw(false).get(...values, ...more),
  }
}
