import 'server-only'
import { secretFingerprint, setUpToken } from '@/auth/set-up-token'
import { EnvironmentError } from '@/config/environment'
import { installedFingerprint } from '@/database/installation'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import words from '@/messages/en/problems.json'
import { step } from './step'

/** Which variable of a set-up without the page gives which field. */
const VARIABLES = {
  name: 'SETUP_NAME',
  email: 'SETUP_EMAIL',
  password: 'SETUP_PASSWORD',
  workspace: 'SETUP_WORKSPACE',
  sample: 'SETUP_SAMPLE',
} as const

/**
 * Sets the installation up where the environment says how, and checks that it has its own secret.
 * @returns the token that opens the set-up page; null if the installation is set up.
 * @throws EnvironmentError for another secret than the one of the set-up, and for variables that are wrong.
 */
export async function readyInstallation(secret: string): Promise<string | null> {
  const fingerprint = await installedFingerprint()
  if (fingerprint === null) return (await setUpByEnvironment(secret)) ? null : setUpToken(secret)
  if (fingerprint === secretFingerprint(secret)) return null
  throw new EnvironmentError(
    'AUTH_SECRET (or the file auth-secret beside the data) is not the one that this installation was set up with. Restore it from a backup. If it is lost: npm run admin -- new-secret signs everybody out, switches second factors off and goes on with this one.',
  )
}

/** @returns whether the environment said how to set it up. */
async function setUpByEnvironment(secret: string): Promise<boolean> {
  if (!process.env.SETUP_EMAIL) return false
  // Only now: what checks a password, and the sample, take a while to load.
  const { setUpUnasked } = await import('@/use-cases/set-up/set-up')
  const { setUpSchema } = await import('@/use-cases/set-up/set-up-schema')
  const given = Object.fromEntries(
    Object.entries(VARIABLES).map(([field, name]) => [field, process.env[name] || undefined]),
  )
  const parsed = setUpSchema.omit({ token: true }).safeParse(given)
  if (!parsed.success) throw refusal(fieldErrors(parsed.error.issues))
  try {
    await setUpUnasked(parsed.data, secret)
    step(`Set up the workspace ${parsed.data.workspace} with the admin ${parsed.data.email}`)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'invalid') throw refusal(error.fields)
    // Else another process has just done it.
  }
  return true
}

function refusal(errors: readonly { field: string; problem: string }[]): EnvironmentError {
  const text = (problem: string) => (words as Record<string, string>)[problem] ?? problem
  const lines = errors.map(({ field, problem }) => {
    const name = VARIABLES[field as keyof typeof VARIABLES] ?? field
    return `  ${name}: ${process.env[name] ? text(problem) : 'must be set'}`
  })
  return new EnvironmentError(`The set-up cannot be done from the environment:\n${lines.join('\n')}`)
}
