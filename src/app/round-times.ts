import { getFormatter } from 'next-intl/server'
import type { Actor } from '@/auth/actor'
import { requireWorkspace } from '@/use-cases/workspaces/require-workspace'

/** Says when a round opens or closes, in the workspace's time zone. */
export async function roundTimes(actor: Actor): Promise<(time: Date) => string> {
  const [{ timeZone }, format] = await Promise.all([requireWorkspace(actor), getFormatter()])
  return (time) =>
    format.dateTime(time, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
      timeZone,
    })
}
