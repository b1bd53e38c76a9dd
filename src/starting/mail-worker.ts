import 'server-only'
import { Cron } from 'croner'
import { sendDueMails, stopSendingMails } from '@/use-cases/mails/send-due-mails'
import type { Clock } from './stop-in-order'

/** How often each process looks for mails that are due again, or that a process left that died. New ones leave at once. */
const PATTERN = '*/15 * * * * *'

/**
 * Sends what waits in the outbox, at once and then for as long as the process runs.
 * @returns what stops it, once the mails that are under way have left; the others are for another process, or a later one.
 */
export function startMailWorker(): Clock {
  const clock = new Cron(PATTERN, { protect: true, unref: true }, () => sendDueMails())
  void clock.trigger()
  return {
    stop: async () => {
      clock.stop()
      await stopSendingMails()
    },
  }
}
