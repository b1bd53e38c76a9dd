import { replyWith } from '@/app/reply-status'
import { currentVisitor } from '@/auth/current-visitor'
import { AppError } from '@/errors/app-error'
import { type FoundInvitation, findInvitation } from '@/use-cases/invitations/find-invitation'

/** What the link of this page leads to: null for a dead one, or after how many seconds one may try again. */
export async function openedInvitation(token: string): Promise<FoundInvitation | { retryAfter: number } | null> {
  try {
    const invitation = await findInvitation(await currentVisitor(), token)
    if (invitation === null) replyWith(404)
    return invitation
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'too-many') throw error
    const retryAfter = error.retryAfter ?? 60
    replyWith(429, { 'retry-after': String(retryAfter) })
    return { retryAfter }
  }
}
