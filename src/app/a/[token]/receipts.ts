import { cookies } from 'next/headers'
import { environment } from '@/config/environment'
import { keptUntil } from './kept-until'

const PREFIX = 'answered_'

const ATTRIBUTES = { httpOnly: true, sameSite: 'lax', path: '/a' } as const

/** The keys under which this browser has sent answers, by the name that it keeps them under. */
export async function receipts(): Promise<ReadonlyMap<string, string>> {
  const kept = (await cookies()).getAll().filter(({ name }) => name.startsWith(PREFIX))
  return new Map(kept.map(({ name, value }) => [name.slice(PREFIX.length), value]))
}

type Sent = { draftKey: string; closesAt: Date }

/** Lets this browser, and no other, change and withdraw what it has just sent. The one cookie of these pages. */
export async function giveReceipt({ draftKey, closesAt }: Sent, key: string): Promise<void> {
  const expires = keptUntil(closesAt)
  const secure = environment().APP_URL.startsWith('https:')
  ;(await cookies()).set(PREFIX + draftKey, key, { ...ATTRIBUTES, secure, expires })
}

export async function takeReceipt(draftKey: string): Promise<void> {
  ;(await cookies()).delete({ name: PREFIX + draftKey, path: ATTRIBUTES.path })
}
