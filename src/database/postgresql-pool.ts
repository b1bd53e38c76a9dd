import { Socket } from 'node:net'
import { Pool, type PoolClient } from 'pg'
import { readEnvironment } from '@/config/environment'
import { postgresqlOptions } from './postgresql-options'

/** How many requests may wait for each connection; more would not have their turn in time anyway. */
const WAITING_PER_CONNECTION = 50

/** In milliseconds: for how long a transaction may do nothing before the server ends it, as after a lost process. */
const IDLE_TRANSACTION_LIMIT = 60_000

/** In milliseconds: how much longer than its time limit a statement's end may take to arrive. */
const SLACK = 5_000

type Waiting = { go: () => void; fail: (error: Error) => void }
type Callback = (error: Error | undefined, client: PoolClient | undefined, done: (error?: Error) => void) => void

/**
 * The connections of this process to PostgreSQL. Whoever wants one waits for it in a line that is not endless; and when
 * the server is away, all in the line learn so at once, rather than each after a time-out of its own.
 */
export class PostgresqlPool extends Pool {
  readonly #patience: number
  #free: number
  /** Connections that were made and have not ended. */
  #living = 0
  readonly #line: Waiting[] = []

  constructor(url: string) {
    const { DATABASE_POOL, DATABASE_TIMEOUT } = readEnvironment()
    super({
      ...postgresqlOptions(url),
      max: DATABASE_POOL,
      statement_timeout: DATABASE_TIMEOUT,
      idle_in_transaction_session_timeout: IDLE_TRANSACTION_LIMIT,
    })
    this.#patience = DATABASE_TIMEOUT
    this.#free = DATABASE_POOL
    this.on('connect', (client) => {
      this.#living++
      endWhenSilent(client, DATABASE_TIMEOUT + SLACK)
    })
    this.on('remove', () => this.#living--)
    this.on('release', () => this.#next())
    // Without a listener, a server that stops would end this process. The next query finds out by itself.
    this.on('error', () => {})
  }

  /** How many wait for a connection. */
  get inLine(): number {
    return this.#line.length
  }

  override connect(): Promise<PoolClient>
  override connect(callback: Callback): void
  override connect(callback?: Callback): Promise<PoolClient> | undefined {
    const connected = this.#connected()
    if (callback === undefined) return connected
    connected.then(
      (client) => callback(undefined, client, (error) => client.release(error)),
      (error: Error) => callback(error, undefined, () => {}),
    )
    return undefined
  }

  async #connected(): Promise<PoolClient> {
    await this.#turn()
    try {
      return await super.connect()
    } catch (error) {
      if (this.#living === 0) for (const { fail } of this.#line.splice(0)) fail(error as Error)
      this.#next()
      throw error
    }
  }

  /** @throws Error with PostgreSQL's own code for too many connections. */
  async #turn(): Promise<void> {
    if (this.#free > 0) {
      this.#free--
      return
    }
    if (this.#line.length >= WAITING_PER_CONNECTION * this.options.max) throw tooMany('Too many requests wait')
    await new Promise<void>((settle, fail) => {
      const late = setTimeout(() => {
        this.#line.splice(this.#line.indexOf(waiting), 1)
        fail(tooMany('No connection came free in time'))
      }, this.#patience)
      const waiting: Waiting = {
        go: () => {
          clearTimeout(late)
          settle()
        },
        fail: (error) => {
          clearTimeout(late)
          fail(error)
        },
      }
      this.#line.push(waiting)
    })
  }

  #next(): void {
    const waiting = this.#line.shift()
    if (waiting) waiting.go()
    else this.#free++
  }
}

/** The server ends what takes too long; but of a server that has vanished from the network nothing comes any more. */
function endWhenSilent({ connection: { stream } }: PoolClient, limit: number): void {
  if (stream instanceof Socket) {
    stream.setTimeout(limit, () =>
      stream.destroy(Object.assign(new Error('PostgreSQL is silent'), { code: 'ETIMEDOUT' })),
    )
  }
}

function tooMany(message: string): Error {
  return Object.assign(new Error(message), { code: '53300' })
}
