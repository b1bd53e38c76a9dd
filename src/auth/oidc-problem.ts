/** Why a single sign-on did not work, as a key of the messages `signInProblems`. */
export const OIDC_PROBLEMS = [
  'cancelled',
  'expired',
  'unreachable',
  'notInvited',
  'notVerified',
  'notLinked',
  'noEmail',
  'noRole',
  'workspace',
  'refused',
  'tooManySignIns',
] as const
export type OidcProblem = (typeof OIDC_PROBLEMS)[number]

/** Codes of OAuth 2, OpenID Connect and better-auth. */
const BY_CODE: Readonly<Record<string, OidcProblem>> = {
  access_denied: 'cancelled',
  login_required: 'cancelled',
  consent_required: 'cancelled',
  interaction_required: 'cancelled',
  account_selection_required: 'cancelled',
  state_mismatch: 'expired',
  state_not_found: 'expired',
  state_invalid: 'expired',
  server_error: 'unreachable',
  temporarily_unavailable: 'unreachable',
  signup_disabled: 'notInvited',
  account_not_linked: 'notLinked',
  email_not_found: 'noEmail',
}

/** The problem that an error code stands for; one that says so itself is its own code. */
export function oidcProblem(code: string | null): OidcProblem {
  const own = OIDC_PROBLEMS.find((problem) => problem === code)
  return own ?? (code !== null && Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined) ?? 'refused'
}
