import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { SignedInRow } from '@/database/signed-in'
import type { Person } from './actor'
import { requireSetUp } from './require-set-up'
import { signedIn } from './signed-in'

/** Who is signed in; else leads to the sign-in, and from there back to this page. */
export async function currentPerson(): Promise<Person> {
  const { session, user } = await requirePerson()
  return { userId: user.id, sessionId: session.id, name: user.name, email: user.email }
}

/** The same with what is open to them. */
export async function requirePerson(): Promise<SignedInRow> {
  await requireSetUp()
  const found = await signedIn()
  if (found === null) redirect(await signInAddress())
  return found
}

async function signInAddress(): Promise<string> {
  const address = (await headers()).get('x-address') ?? '/'
  return address === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(address)}`
}
