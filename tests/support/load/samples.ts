import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { Client } from 'pg'
import { disconnect } from '@/database/client'
import type { LoadWorld } from './load-world'
import type { Watch } from './watched-app'

/** What a running app holds; bytes and counts. */
export type Sample = {
  heap: number
  rss: number
  /** Open files and whatever else has a descriptor, without connections, which end by themselves. */
  descriptors: number
  /** Connections to PostgreSQL; 0 on SQLite. */
  connections: number
  statements: number
  shapes: number
  /** The size of SQLite's write-ahead log; 0 on PostgreSQL. */
  wal: number
}

/** Tells what an app holds (by /proc, so on Linux only). */
export function sampler({ provider, database }: LoadWorld, watch: Watch) {
  const log = `${database.url.slice('file:'.length)}-wal`
  const wal = () => (provider === 'sqlite' && existsSync(log) ? statSync(log).size : 0)
  const all = async (): Promise<Sample> => {
    const { pid, heap, statements, shapes } = await watch.ask()
    const connections = provider === 'sqlite' ? 0 : await connectionCount(database.url)
    return { heap, rss: rssOf(pid), descriptors: descriptorsOf(pid), connections, statements, shapes, wal: wal() }
  }
  return { all, wal }
}

function rssOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}

function descriptorsOf(pid: number): number {
  const folder = `/proc/${pid}/fd`
  const isSocket = (name: string) => {
    try {
      return readlinkSync(`${folder}/${name}`).startsWith('socket:')
    } catch {
      // Closed meanwhile.
      return true
    }
  }
  return readdirSync(folder).filter((name) => !isSocket(name)).length
}

/** How many connections to its database the app has. */
async function connectionCount(url: string): Promise<number> {
  await disconnect()
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const others =
      'SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()'
    return Number((await client.query(others)).rows[0].count)
  } finally {
    await client.end()
  }
}
