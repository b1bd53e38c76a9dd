import { cookies } from 'next/headers'
import { environment } from '@/config/environment'
import { isReceipt } from '@/use-cases/responses/receipt'
import { keptUntil } from './kept-until'

const isSecure = () => environment().APP_URL.startsWith('https:')

/** Browsers take the first name from encrypted pages only. (`__Host-` would ask for the path /.) */
const prefix = () => (isSecure() ? '__Secure-answered_' : 'answered_')

const ATTRIBUTES = { httpOnly: true, sameSite: 'lax', path: '/a' } as const

/** The keys under which this browser has sent answers, by the name that it keeps them under. */
export async function receipts(): Promise<ReadonlyMap<string, string>> {
  // A browser can send anything: what is no receipt is as if it were not there.
  const kept = (await cookies()).getAll().filter(({ name, value }) => name.startsWith(prefix()) && isReceipt(value))
  return new Map(kept.map(({ name, value }) => [name.slice(prefix().length), value]))
}

type Sent = { draftKey: string; closesAt: Date; key: string }

/** Lets this browser, and no other, change and withdraw what it has just sent. The one cookie of these pages. */
export async function giveReceipt({ draftKey, closesAt, key }: Sent): Promise<void> {
  const expires = keptUntil(closesAt)
  ;(await cookies()).set(prefix() + draftKey, key, { ...ATTRIBUTES, secure: isSecure(), expires })
}

export async function takeReceipt(draftKey: string): Promise<void> {
  ;(await cookies()).delete({ name: prefix() + draftKey, ...ATTRIBUTES, secure: isSecure() })
}
