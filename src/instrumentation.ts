import type { Instrumentation } from 'next'
import { exchange } from './config/exchange'
import { replyToOutage } from './reply-to-outage'

/** Called once by Next when the app starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  if (process.env.NODE_ENV === 'production' && !exchange()) {
    throw new Error('Start the app with npm start, or load scripts/starting/exchange.mjs before it (node --import).')
  }
  // Only now: nothing of it may be loaded where the app is not served.
  const { startRoundClock } = await import('./round-clock')
  startRoundClock()
}

/** Called by Next for whatever a request failed with, before the reply is sent. */
export const onRequestError: Instrumentation.onRequestError = (error, request) => replyToOutage(error, request)
