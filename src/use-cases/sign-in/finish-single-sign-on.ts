import 'server-only'
import type { Visitor } from '@/auth/actor'
import { currentSession } from '@/auth/current-session'
import { deleteEndedSessions } from '@/auth/delete-ended-sessions'
import { roleRules } from '@/auth/oidc-settings'
import { finishOidc, type OidcArrival, type OidcRefusal } from '@/auth/oidc-sign-in'
import { giveBackTries } from '@/auth/rate-limit'
import { environment } from '@/config/environment'
import { chooseWorkspace, deleteSession } from '@/database/sessions'
import { AppError } from '@/errors/app-error'
import { log } from '@/logging/log'
import { recordForPerson } from '../audit/record-for-person'
import { admitByClaims } from './admit-by-claims'

/**
 * Ends a single sign-on with what the provider sent along, and lets the person into the workspace it leads to. A second
 * factor is the provider's matter.
 */
export async function finishSingleSignOn(
  visitor: Visitor,
  search: string,
  cookie: string,
): Promise<OidcArrival | OidcRefusal> {
  const before = await currentSession()
  const arrival = await finishOidc(search, cookie)
  if ('refusal' in arrival) return arrival
  const { userId, sessionId, profile, next } = arrival
  try {
    const { OIDC_WORKSPACE, OIDC_CREATE_MEMBERS } = environment()
    const rules = { ...roleRules(), workspace: OIDC_WORKSPACE, createMembers: OIDC_CREATE_MEMBERS }
    const workspaceId = await admitByClaims(userId, profile, rules)
    await chooseWorkspace(userId, sessionId, workspaceId)
  } catch (error) {
    // Nobody has its cookie yet.
    await deleteSession(userId, sessionId)
    if (!(error instanceof AppError) || error.code !== 'not-found') throw error
    log.error('Single sign-on: OIDC_WORKSPACE must be the id or the name of just one workspace (npm run admin -- list)')
    return { refusal: 'workspace', next }
  }
  if (before) await deleteSession(before.person.userId, before.person.sessionId)
  await deleteEndedSessions()
  await giveBackTries([{ name: 'single-sign-on', of: visitor.network }])
  await recordForPerson(userId, 'account.signed-in')
  return arrival
}
