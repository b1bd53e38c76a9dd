import { probeReply } from '@/app/probe-reply'

export const dynamic = 'force-dynamic'

/** Whether the process serves at all. Asks nobody, so that a database that is away never gets the app restarted. */
export function GET(): Response {
  return probeReply('ok\n')
}
