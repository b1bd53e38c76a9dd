/** What the driver adapters tell of an error of the database. */
type DriverCause = {
  kind?: string
  /** The code of the database itself: SQLSTATE on PostgreSQL, SQLITE_… on SQLite. */
  originalCode?: string
  originalMessage?: string
  /** Of a connection that TLS refused. */
  reason?: string
  host?: string
  port?: number
}

/** What Prisma's driver adapters call an error, such as `SocketTimeout` for a SQLite file that is locked. */
export function kindOf(error: unknown): string | undefined {
  return causeOf(error).kind
}

/** The code that the database gave, such as `55P03` or `SQLITE_FULL`. */
export function sqlStateOf(error: unknown): string | undefined {
  return causeOf(error).originalCode
}

/** An error of the database in its own words; for a server that does not answer, in ours. */
export function reasonOf(error: unknown): string {
  const { kind, host, port, originalMessage, reason } = causeOf(error)
  if (kind === 'DatabaseNotReachable') {
    return `DATABASE_URL names PostgreSQL at ${host}:${port}, which does not answer. Start it, or correct DATABASE_URL.`
  }
  return originalMessage || reason || (error as { message?: string }).message || String(error)
}

function causeOf(error: unknown): DriverCause {
  return (error as { cause?: DriverCause } | undefined)?.cause ?? {}
}
