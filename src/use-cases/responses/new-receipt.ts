import { randomBytes } from 'node:crypto'

/** A receipt (see `isReceipt`) for a browser without script, which cannot draw one itself: 256 bits. */
export function newReceipt(): string {
  return randomBytes(32).toString('base64url')
}
