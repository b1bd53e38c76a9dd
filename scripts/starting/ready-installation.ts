import { EnvironmentError } from '../../src/config/environment'
import { fieldErrors } from '../../src/errors/field-errors'
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
 * Sets the installation up where the environment says how, and checks that it has its own secret. Loads what it needs
 * late: a fresh clone does not have the generated clients yet when it starts.
 * @returns the token that opens the set-up page; null if the installation is set up.
 * @throws EnvironmentError for another secret than the one of the set-up, and for variables that are wrong.
 */
export async function readyInstallation(secret: string): Promise<string | null> {
  const [{ installedFingerprint }, { disconnect }, { secretFingerprint, setUpToken }] = await Promise.all([
    import('../../src/database/installation'),
    import('../../src/database/client'),
    import('../../src/auth/set-up-token'),
  ])
  try {
    const fingerprint = await installedFingerprint()
    if (fingerprint === null) return (await setUpByEnvironment(secret)) ? null : setUpToken(secret)
    if (fingerprint === secretFingerprint(secret)) return null
  } finally {
    await disconnect()
  }
  throw new EnvironmentError(
    'AUTH_SECRET (or the file auth-secret beside the data) is not the one that this installation was set up with. Restore it from a backup. If it is lost: npm run admin -- new-secret signs everybody out, switches second factors off and goes on with this one.',
  )
}

/** @returns whether the environment said how to set it up. */
async function setUpByEnvironment(secret: string): Promise<boolean> {
  if (!process.env.SETUP_EMAIL) return false
  const [{ setUpSchema }, { setUpUnasked }, { AppError }] = await Promise.all([
    import('../../src/use-cases/set-up/set-up-schema'),
    import('../../src/use-cases/set-up/set-up'),
    import('../../src/errors/app-error'),
  ])
  const given = Object.fromEntries(
    Object.entries(VARIABLES).map(([field, name]) => [field, process.env[name] || undefined]),
  )
  const parsed = setUpSchema.omit({ token: true }).safeParse(given)
  if (!parsed.success) throw await refusal(fieldErrors(parsed.error.issues))
  await setUpUnasked(parsed.data, secret).catch(async (error) => {
    throw error instanceof AppError && error.code === 'invalid' ? await refusal(error.fields) : error
  })
  step(`Set up the workspace ${parsed.data.workspace} with the admin ${parsed.data.email}`)
  return true
}

async function refusal(errors: readonly { field: string; problem: string }[]): Promise<EnvironmentError> {
  const { default: words } = await import('../../src/messages/en/problems.json', { with: { type: 'json' } })
  const text = (problem: string) => (words as Record<string, string>)[problem] ?? problem
  const lines = errors.map(({ field, problem }) => {
    const name = VARIABLES[field as keyof typeof VARIABLES] ?? field
    return `  ${name}: ${process.env[name] ? text(problem) : 'must be set'}`
  })
  return new EnvironmentError(`The set-up cannot be done from the environment:\n${lines.join('\n')}`)
}
