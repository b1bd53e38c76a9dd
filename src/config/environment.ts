import { z } from 'zod'

/** Until people sign in, the app must be reachable from its own machine only. */
const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

const environmentSchema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'must start with "file:" (SQLite) or "postgresql://" (PostgreSQL 15+)')
    .default('file:./data/calms-radar.db'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, 'must be a whole number from 1 to 65535')
    .default(3000),
  HOST: z
    .string()
    .refine(
      (host) => LOOPBACK.includes(host),
      `must be one of ${LOOPBACK.join(', ')}: there is no sign-in yet, so other machines must not reach the app`,
    )
    .default('127.0.0.1'),
})

export type Environment = z.infer<typeof environmentSchema>

/** Thrown when the environment cannot be used; the message names each variable and what it allows. */
export class EnvironmentError extends Error {}

/**
 * The environment, checked. An empty variable counts as not set.
 * @throws EnvironmentError naming every variable that is wrong.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = environmentSchema.safeParse(set)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
  throw new EnvironmentError(`The environment cannot be used:\n${problems.join('\n')}`)
}
