import { AppError } from '@/errors/app-error'
import { type Outage, RETRY_AFTER } from '@/errors/outage'

/** Codes of SQLite, PostgreSQL (SQLSTATE), Node and Prisma, and what Prisma's driver adapters call errors. */
const CODES: Readonly<Record<Outage, RegExp>> = {
  // Disk full, a file or server that can only be read, a disk that fails.
  'storage-full': /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN)|53100$|58030$|25006$|ENOSPC$|EDQUOT$|EROFS$)/,
  // Lost or refused connections, a server that starts, stops or has too much to do, time-outs, locks, deadlocks.
  unavailable:
    /^(SQLITE_(BUSY|LOCKED)|08|53|57|25P0[34]|28|3D000|40001|40P01|55P03|E(CONN|TIMEDOUT|PIPE|NOTFOUND|AI_|HOST|NET)|P1000$|P1001$|P1002$|P1003$|P1008$|P1010$|P1011$|P1017$|P2024$|P2028$|P2034$|P2037$|DatabaseNotReachable$|ConnectionClosed$|SocketTimeout$|TlsConnectionError$)/,
}

/** Errors of pg that have no code. */
const CONNECTION_LOST =
  /Connection terminated|timeout exceeded when trying to connect|timeout expired|not queryable|does not support SSL/

/**
 * An error of the database as what it means for who asked: `unavailable` or `storage-full`. Any other stays as it is.
 * The one place that knows the databases' codes for this.
 */
export function outageIn(error: unknown): unknown {
  const codes = codesOf(error)
  const found = (['storage-full', 'unavailable'] as const).find((outage) =>
    codes.some((code) => CODES[outage].test(code)),
  )
  const isLost = codes.length === 0 && error instanceof Error && CONNECTION_LOST.test(error.message)
  const outage = found ?? (isLost ? 'unavailable' : null)
  return outage === null ? error : new AppError(outage, [], RETRY_AFTER[outage], { cause: error })
}

type Told = {
  code?: unknown
  kind?: unknown
  cause?: unknown
  originalCode?: unknown
  meta?: { driverAdapterError?: unknown }
}

/** Its own code, and those of what Prisma has made it of. */
function codesOf(error: unknown): string[] {
  if (error === null || typeof error !== 'object' || error instanceof AppError) return []
  const { code, kind, originalCode, cause, meta } = error as Told
  const own = [code, kind, originalCode].filter((value) => typeof value === 'string')
  return [...own, ...codesOf(cause), ...codesOf(meta?.driverAdapterError)]
}
