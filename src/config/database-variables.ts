import { z } from 'zod'

/** What a connection string can ask for, and pg 8 understands. */
const SSL_MODES = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify']

function wholeNumber(from: number, to: number, otherwise: number) {
  const hint = `must be a whole number from ${from} to ${to}`
  return z
    .string()
    .regex(/^\d{1,9}$/, hint)
    .transform(Number)
    .refine((number) => number >= from && number <= to, hint)
    .default(otherwise)
}

/** Where the data is. All but the first concern PostgreSQL only. */
export const databaseVariables = {
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'must start with "file:" (SQLite) or "postgresql://" (PostgreSQL 15+)')
    .refine(
      (url) => !url.startsWith('postgres') || URL.canParse(url),
      'must be an address such as postgresql://user@host/db',
    )
    .refine(
      (url) => SSL_MODES.includes(sslMode(url) ?? 'disable'),
      `may ask for one of these as sslmode: ${SSL_MODES.join(', ')}`,
    )
    .default('file:./data/calms-radar.db'),
  /** How many connections this process may have. All processes together need fewer than the server's max_connections. */
  DATABASE_POOL: wholeNumber(1, 100, 10),
  /** In milliseconds: how long a statement may take, and how long a request waits for a connection in use. */
  DATABASE_TIMEOUT: wholeNumber(100, 600_000, 15_000),
  /** In milliseconds: how long a new connection may take. */
  DATABASE_CONNECT_TIMEOUT: wholeNumber(100, 60_000, 3_000),
  /** A file with the certificate of who signed the server's. */
  DATABASE_CA: z.string().optional(),
}

function sslMode(url: string): string | null {
  return URL.canParse(url) ? new URL(url).searchParams.get('sslmode') : null
}
