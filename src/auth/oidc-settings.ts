import 'server-only'
import { environment } from '@/config/environment'
import type { RoleRules } from './oidc-role'

/** Under which the accounts of single sign-on are stored, and the last part of the callback's address. */
export const OIDC_PROVIDER = 'oidc'

/** Whether people can sign in by single sign-on. */
export function hasOidc(): boolean {
  return environment().OIDC_CLIENT_ID !== undefined
}

/** How claims lead to a role, as the environment says. */
export function roleRules(): RoleRules {
  const { OIDC_ROLE_CLAIM, OIDC_ROLE_MAP, OIDC_DEFAULT_ROLE } = environment()
  return { claim: OIDC_ROLE_CLAIM, map: OIDC_ROLE_MAP ?? [], defaultRole: OIDC_DEFAULT_ROLE }
}
