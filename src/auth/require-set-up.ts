import 'server-only'
import { redirect } from 'next/navigation'
import { installedFingerprint } from '@/database/installation'

let isSetUp = false

/** Leads to the set-up as long as it was not done. Once it was, that never changes, so it is not asked for again. */
export async function requireSetUp(): Promise<void> {
  isSetUp ||= (await installedFingerprint()) !== null
  if (!isSetUp) redirect('/set-up')
}
