import 'server-only'
import type { Visitor } from '@/auth/actor'
import { type OidcRefusal, type OidcStart, startOidc } from '@/auth/oidc-sign-in'
import { requireTries } from '@/auth/rate-limit'
import { AppError } from '@/errors/app-error'

/** Begins a single sign-on that is to end at `next`, a page of this app. */
export async function startSingleSignOn(visitor: Visitor, next: string): Promise<OidcStart | OidcRefusal> {
  try {
    await requireTries([{ name: 'single-sign-on', of: visitor.network }])
  } catch (error) {
    if (error instanceof AppError && error.code === 'too-many') return { refusal: 'tooManySignIns', next }
    throw error
  }
  return startOidc(next)
}
