import { createHash } from 'node:crypto'
import { linkHash } from '@/auth/link-token'
import type { Linked } from '@/database/answering'
import { AppError } from '@/errors/app-error'

/** A browser's secret: 128 bits or more in base64url. Whoever has it may change and withdraw what was sent under it. */
const KEY = /^[\w-]{22,64}$/

/** Whether a text may be a receipt at all: a browser can send anything. */
export function isReceipt(text: string): boolean {
  return KEY.test(text)
}

/** What is stored of a receipt. @throws AppError `invalid` if it is none. */
export function receiptHash(key: string): string {
  if (!isReceipt(key)) throw new AppError('invalid', [{ field: 'key', problem: 'submissionKey' }])
  return linkHash(key)
}

/**
 * Under which name a browser keeps a draft and its receipt: one for a team's link, also when that is replaced, so that
 * a browser answers once; one for each personal link. No secret can be told from it.
 */
export function draftKey({ assessmentId, personalLink }: Pick<Linked, 'assessmentId' | 'personalLink'>): string {
  return createHash('sha256')
    .update(`draft ${personalLink?.id ?? assessmentId}`)
    .digest('base64url')
    .slice(0, 16)
}
