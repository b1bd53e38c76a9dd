import { notFound } from 'next/navigation'
import { replyTooMany } from '@/app/reply-status'
import { currentVisitor } from '@/auth/current-visitor'
import { AppError } from '@/errors/app-error'
import { type FoundInvitation, findInvitation } from '@/use-cases/invitations/find-invitation'

/** What the link of this page leads to, or after how many seconds one may try again; else the page for dead links. */
export async function openedInvitation(token: string): Promise<FoundInvitation | { retryAfter: number }> {
  try {
    const invitation = await findInvitation(await currentVisitor(), token)
    return invitation ?? notFound()
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'too-many') throw error
    const retryAfter = error.retryAfter ?? 60
    replyTooMany(retryAfter)
    return { retryAfter }
  }
}
