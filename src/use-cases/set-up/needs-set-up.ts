import 'server-only'
import { installedFingerprint } from '@/database/installation'

/** Whether nobody has set this installation up yet. */
export async function needsSetUp(): Promise<boolean> {
  return (await installedFingerprint()) === null
}
