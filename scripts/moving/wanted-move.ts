import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { MoveError } from '../../src/database/moving/move-error'
import { root } from '../root'

export type Move = { from: string; to: string }

const ALLOWED = 'a database: file:PATH (SQLite) or postgresql://user@host/name (PostgreSQL 15+)'

/** What was asked for; null if it is not said how it has to be. @throws MoveError for something else than a database. */
export function wantedMove(args: string[]): Move | null {
  const options = { from: { type: 'string' }, to: { type: 'string' } } as const
  let values: { from?: string | undefined; to?: string | undefined }
  try {
    values = parseArgs({ args, options, strict: true }).values
  } catch {
    return null
  }
  const { from, to } = values
  if (from === undefined || to === undefined) return null
  const move = { from: checked('--from', from), to: checked('--to', to) }
  if (place(move.from) === place(move.to)) throw new MoveError('--from and --to name the same database.')
  return move
}

/** Paths are meant from the project's folder, as in DATABASE_URL. */
function checked(name: string, url: string): string {
  if (/^file:.+/.test(url)) return `file:${resolve(root, url.slice('file:'.length))}`
  if (/^postgres(ql)?:\/\/.+/.test(url) && URL.canParse(url)) return url
  // What was given is not repeated: it may hold a password.
  throw new MoveError(`${name} must name ${ALLOWED}.`)
}

function place(url: string): string {
  if (url.startsWith('file:')) return url
  const { hostname, port, pathname, searchParams } = new URL(url)
  return [hostname, port || '5432', pathname, searchParams.get('host'), searchParams.get('schema')].join(' ')
}
