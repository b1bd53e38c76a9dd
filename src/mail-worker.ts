import { Cron } from 'croner'
import { sendDueMails, stopSendingMails } from './use-cases/mails/send-due-mails'

/** How often each process looks for mails that are due again, or that a process left that died. New ones leave at once. */
const PATTERN = '*/15 * * * * *'

/** Sends what waits in the outbox, at once and then for as long as the process runs. */
export function startMailWorker(): void {
  const worker = new Cron(PATTERN, { protect: true, unref: true }, () => sendDueMails())
  void worker.trigger()
}

/** Waits for the mails that are under way, and begins no others: another process sends them, or this one's next start. */
export async function stopMailWorker(): Promise<void> {
  await stopSendingMails()
}
