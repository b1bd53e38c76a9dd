import { EnvironmentError, environment } from './environment'

/**
 * The secret that signs cookies, encrypts second factors and makes the set-up token.
 * @throws EnvironmentError if the process was started without it: nothing of that may be made of an empty one.
 */
export function installationSecret(): string {
  const { AUTH_SECRET } = environment()
  if (AUTH_SECRET === undefined) throw new EnvironmentError('AUTH_SECRET must be set. npm start sees to that.')
  return AUTH_SECRET
}
