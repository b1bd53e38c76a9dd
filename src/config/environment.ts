import { z } from 'zod'
import { databaseVariables } from './database-variables'
import { missingOidcVariables, oidcVariables } from './oidc-variables'

/** Addresses that only the machine itself can reach. */
const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

const SECRET_HINT = 'must have at least 32 characters; leave it out and one is made and kept beside the data'

const seconds = (usual: number) =>
  z
    .string()
    .regex(/^\d{1,3}$/, 'must be a whole number of seconds from 0 to 999')
    .transform(Number)
    .default(usual)

const environmentSchema = z
  .object({
    ...databaseVariables,
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a whole number from 1 to 65535')
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65535, 'must be a whole number from 1 to 65535')
      .default(3000),
    HOST: z
      .string()
      .regex(/^\S+$/, 'must be an address to listen on, such as 127.0.0.1 or 0.0.0.0')
      .default('127.0.0.1'),
    /** The address under which people open the app. */
    APP_URL: z
      .string()
      .regex(
        /^https?:\/\/[^/?#\s@]+\/?$/i,
        'must be the address people open, such as https://radar.example.org, without a path',
      )
      .transform((url) => new URL(url).origin)
      .optional(),
    /** How many proxies stand in front of the app and add to X-Forwarded-For. */
    TRUST_PROXY: z
      .string()
      .regex(/^[0-9]$/, 'must be the number of proxies in front of the app, from 0 to 9')
      .transform(Number)
      .default(0),
    /** Signs cookies and encrypts second factors. The same for all processes of an installation. */
    AUTH_SECRET: z.string().min(32, SECRET_HINT).optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/.+$/, 'must start with smtp:// or smtps://')
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(/@/, 'must be the sender of mails, such as "CALMS Radar <radar@example.org>"')
      .optional(),
    /** How long this process goes on serving after it has said that it will stop, so that balancers notice; in seconds. */
    SHUTDOWN_DELAY: seconds(0),
    /** How long running requests then get to end, in seconds. */
    SHUTDOWN_TIMEOUT: seconds(20),
    /** Whether anybody may use the quick check at /check, without an account. */
    QUICK_CHECK: z.enum(['on', 'off'], 'must be on or off').default('on'),
    /** How often a backup of SQLite is made by itself, in hours; 0 is never. */
    BACKUP_EVERY: z
      .string()
      .regex(/^\d{1,3}$/, 'must be a whole number of hours from 0 (never) to 999')
      .transform(Number)
      .default(24),
    /** How many of them are kept. */
    BACKUP_KEEP: z
      .string()
      .regex(/^[1-9]\d{0,2}$/, 'must be a whole number from 1 to 999')
      .transform(Number)
      .default(14),
    /** Where backups of SQLite are kept; beside the data if it is not set. */
    BACKUP_FOLDER: z.string().trim().min(1).optional(),
    /** The least important lines that are written, and how: for people, or one JSON object a line. */
    LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug'], 'must be error, warn, info or debug').default('info'),
    LOG_FORMAT: z.enum(['text', 'json'], 'must be text or json').default('text'),
    /** What a scraper of /metrics must send as its bearer token; without it there is no /metrics. */
    METRICS_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]{16,}$/, 'must have at least 16 characters, without spaces')
      .optional(),
    /** Hosts, with or without a port, that webhooks may go to although they are internal, and also by http. */
    WEBHOOK_ALLOWED_HOSTS: z
      .string()
      .regex(
        /^[^\s/@]+(\s*,\s*[^\s/@]+)*$/,
        'must be hosts with commas between, such as hooks.example.lan, 10.0.0.7:8080',
      )
      .transform((hosts) => hosts.toLowerCase().split(/\s*,\s*/))
      .optional(),
    ...oidcVariables,
  })
  .transform((variables) => ({ ...variables, APP_URL: variables.APP_URL ?? `http://localhost:${variables.PORT}` }))

export type Environment = z.infer<typeof environmentSchema>

/** The names of all variables. */
export const VARIABLES: readonly string[] = Object.keys(environmentSchema.in.shape)

/** A variable and what is wrong with it. */
export type VariableProblem = readonly [variable: string, message: string]

/** What must be set because something else is. */
function missingVariables(set: Readonly<Record<string, string | undefined>>): VariableProblem[] {
  const problems: VariableProblem[] = []
  if (set.HOST !== undefined && !LOOPBACK.includes(set.HOST) && set.APP_URL === undefined) {
    problems.push([
      'APP_URL',
      `must say under which address people open the app, since HOST (${set.HOST}) lets others reach it`,
    ])
  }
  if (set.SMTP_URL !== undefined && set.MAIL_FROM === undefined) {
    problems.push(['MAIL_FROM', 'must name the sender of mails, since SMTP_URL is set'])
  }
  return [...problems, ...missingOidcVariables(set)]
}

/** Thrown when the environment cannot be used; the message names each variable and what it allows. */
export class EnvironmentError extends Error {}

/**
 * The environment, checked. An empty variable counts as not set.
 * @throws EnvironmentError naming every variable that is wrong.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = environmentSchema.safeParse(set)
  const missing = missingVariables(set)
  if (result.success && missing.length === 0) return result.data
  const wrong = result.error?.issues.map((issue) => [issue.path.join('.'), issue.message] as const) ?? []
  const problems = [...wrong, ...missing].map(([variable, message]) => `  ${variable} ${message}`)
  throw new EnvironmentError(`The environment cannot be used:\n${problems.join('\n')}`)
}

let checked: Environment | undefined

/** The environment of this process, checked once. @throws EnvironmentError as `readEnvironment`. */
export function environment(): Environment {
  checked ??= readEnvironment()
  return checked
}
