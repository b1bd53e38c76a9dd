import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Person } from './actor'
import { currentSession } from './current-session'
import { requireSetUp } from './require-set-up'

/** Who is signed in; else leads to the sign-in, and from there back to this page. */
export async function currentPerson(): Promise<Person> {
  await requireSetUp()
  const session = await currentSession()
  if (session === null) redirect(await signInAddress())
  return session.person
}

async function signInAddress(): Promise<string> {
  const address = (await headers()).get('x-address') ?? '/'
  return address === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(address)}`
}
