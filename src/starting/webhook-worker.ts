import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { log } from '@/logging/log'
import type { Clock } from './clock'
import { regularly } from './regularly'

/** How often each process looks for webhooks that are due: so a new one waits this long at most. */
const PATTERN = '*/5 * * * * *'

/**
 * When it is looked how many have answered: on the hour, so that no message tells when somebody did. It is also done
 * after each start.
 */
const HOURLY = '0 0 * * * *'

/** How long those under way hold up the end, in milliseconds; what has not ended is sent again later. */
const PATIENCE = 3_000

/** Loaded when they are first needed, which is after the first pages. */
const milestones = () => import('@/use-cases/webhooks/tell-milestones')
const sending = () => import('@/use-cases/webhooks/send-due-webhooks')

/** Sends the webhooks that wait, soon and then for as long as the process runs. */
export function startWebhookWorker(): Clock {
  let isStopped = false
  let pass: Promise<void> | null = null
  const told = (error: unknown) => log.error('The waiting webhooks could not be looked through', {}, error)
  const run = () => sending().then(({ sendDueWebhooks }) => sendDueWebhooks(() => isStopped))
  const { stop } = regularly(
    PATTERN,
    async () => {
      pass ??= run().finally(() => {
        pass = null
      })
      await pass
    },
    { catch: told },
  )
  const hourly = regularly(HOURLY, async () => (await milestones()).tellMilestones(), { catch: told })
  return {
    stop: async () => {
      stop()
      hourly.stop()
      isStopped = true
      await Promise.race([pass?.catch(() => {}), wait(PATIENCE, undefined, { ref: false })])
    },
  }
}
