import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from './clock'
import { regularly } from './regularly'

/** How often each process looks for mails that are due again, or that a process left that died. New ones leave at once. */
const PATTERN = '*/15 * * * * *'

/** How long mails that are under way hold up the end, in milliseconds; a hanging server's are sent again later. */
const PATIENCE = 3_000

/** Loaded when it is first needed, which is after the first pages. */
const sending = () => import('@/use-cases/mails/send-due-mails')

/**
 * Sends what waits in the outbox, soon and then for as long as the process runs. When it stops, the mails that are
 * under way still leave; another process sends the others, or this one's next start.
 */
export function startMailWorker(): Clock {
  const { stop } = regularly(PATTERN, async () => (await sending()).sendDueMails())
  return {
    stop: async () => {
      stop()
      await Promise.race([
        sending().then(({ stopSendingMails }) => stopSendingMails()),
        wait(PATIENCE, undefined, { ref: false }),
      ])
    },
  }
}
