import { type Environment, VARIABLES } from '@/config/environment'

/** A variable: what holds, as far as it may be shown; whether somebody has set it. */
export type Setting = { name: string; value: string | null; isSet: boolean }

/** Variables whose values are no secret and name no person or other machine: a number, a word, or what everybody sees. */
const SHOWN = [
  'PORT',
  'HOST',
  'APP_URL',
  'TRUST_PROXY',
  'QUICK_CHECK',
  'LOG_LEVEL',
  'LOG_FORMAT',
  'DATABASE_POOL',
  'DATABASE_TIMEOUT',
  'DATABASE_CONNECT_TIMEOUT',
  'BACKUP_EVERY',
  'BACKUP_KEEP',
  'SHUTDOWN_DELAY',
  'SHUTDOWN_TIMEOUT',
  'OIDC_NAME',
  'OIDC_SCOPES',
  'OIDC_TRUST_EMAIL',
  'OIDC_CREATE_MEMBERS',
]

/** All settings by name; of secrets, people and other machines only whether they are set. */
export function settingsInForce(
  variables: Readonly<Record<string, string | undefined>>,
  checked: Environment,
): Setting[] {
  const values: Readonly<Record<string, unknown>> = checked
  return VARIABLES.map((name) => ({
    name,
    value: SHOWN.includes(name) ? String(values[name] ?? '') : null,
    isSet: (variables[name] ?? '') !== '',
  }))
}
