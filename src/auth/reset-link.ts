import 'server-only'
import { randomBytes } from 'node:crypto'
import { environment } from '@/config/environment'
import { loadedAuth } from './loaded-auth'

/** In minutes, from when it was made. */
export const RESET_LINK_LIFETIME = 60

/** A token with this in front was mailed, so that whoever uses it also shows that the address is theirs. */
const MAILED = 'm.'

const TOKEN = /^(m\.)?[\w-]{32}$/

/**
 * A link with which a new password can be set, once and within the hour. It is stored hashed, so it can only be told now.
 * @param way 'mailed' for one that is sent to the person's own address, and to nobody else.
 */
export async function createResetLink(userId: string, way: 'handed-on' | 'mailed' = 'handed-on'): Promise<string> {
  const token = (way === 'mailed' ? MAILED : '') + randomBytes(24).toString('base64url')
  const { internalAdapter } = await (await loadedAuth()).$context
  const expiresAt = new Date(Date.now() + RESET_LINK_LIFETIME * 60_000)
  await internalAdapter.createVerificationValue({ value: userId, identifier: identifierOf(token), expiresAt })
  return `${environment().APP_URL}/reset-password/${token}`
}

/** Whether a text has the form of a token; another one is not even a guess. */
export const isResetToken = (text: string) => TOKEN.test(text)

/** Whose password a link would set; null if it is unknown, used or too old. */
export async function userOfResetLink(token: string): Promise<string | null> {
  if (!isResetToken(token)) return null
  const { internalAdapter } = await (await loadedAuth()).$context
  const found = await internalAdapter.findVerificationValue(identifierOf(token))
  return found !== null && found.expiresAt > new Date() ? found.value : null
}

/** The same, and uses the link up: of many at once only one gets an answer. */
export async function spendResetLink(token: string): Promise<{ userId: string; isMailed: boolean } | null> {
  if (!isResetToken(token)) return null
  const { internalAdapter } = await (await loadedAuth()).$context
  const used = await internalAdapter.consumeVerificationValue(identifierOf(token))
  return used === null ? null : { userId: used.value, isMailed: token.startsWith(MAILED) }
}

const identifierOf = (token: string) => `reset-password:${token}`
