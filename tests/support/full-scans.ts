import Database from 'better-sqlite3'
import { Client } from 'pg'
import { providerOf } from '@/database/provider'
import type { SeenStatement } from './seen-statements'

/** A statement that reads a whole table, and which. */
export type FullScan = { table: string; sql: string }

/** What can be explained; BEGIN, PRAGMA and their like cannot. */
const EXPLAINED = /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i

/**
 * Which of the statements read the whole of a table, or the whole of an index, rather than look rows up by one. On
 * PostgreSQL reading whole tables is made dear: it would be right for the few rows of a test.
 */
export async function fullScans(url: string, statements: readonly SeenStatement[]): Promise<FullScan[]> {
  const explained = statements.filter(({ sql }) => EXPLAINED.test(sql))
  return providerOf(url) === 'sqlite' ? scansOfSqlite(url, explained) : scansOfPostgresql(url, explained)
}

function scansOfSqlite(url: string, statements: readonly SeenStatement[]): FullScan[] {
  const database = new Database(url.replace('file:', ''), { readonly: true })
  try {
    const tables = database
      .prepare<unknown[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .all()
    return statements.flatMap(({ sql, parameters }) => {
      const plan = database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters)
      return plan.flatMap(({ detail }) => {
        const [, name = ''] = /^SCAN (?:main\.)?(\w+)/.exec(detail) ?? []
        const table = tableCalled(name, sql)
        // What a subquery has found is read from end to end, too.
        return tables.some(({ name }) => name === table) ? { table, sql } : []
      })
    })
  } finally {
    database.close()
  }
}

/** The plan names a table as the statement does. */
function tableCalled(name: string, sql: string): string {
  return new RegExp(`[\`"](\\w+)[\`"] AS [\`"]${name}[\`"]`).exec(sql)?.[1] ?? name
}

type Node = { 'Node Type': string; 'Relation Name'?: string; 'Index Cond'?: string; Plans?: Node[] }

async function scansOfPostgresql(url: string, statements: readonly SeenStatement[]): Promise<FullScan[]> {
  const client = new Client(url)
  await client.connect()
  try {
    await client.query('SET enable_seqscan = off')
    const found: FullScan[] = []
    for (const { sql, parameters } of statements) {
      const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${sql}`, [...parameters])
      const nodes = withChildren(rows[0]['QUERY PLAN'][0].Plan)
      found.push(...nodes.filter(isFullScan).map((node) => ({ table: node['Relation Name'] ?? '', sql })))
    }
    return found
  } finally {
    await client.end()
  }
}

function withChildren(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(withChildren)]
}

/** An index may also be read from end to end, for its order. */
function isFullScan(node: Node): boolean {
  const { 'Node Type': type, 'Index Cond': condition } = node
  return type === 'Seq Scan' || (/^Index (Only )?Scan$/.test(type) && condition === undefined)
}
