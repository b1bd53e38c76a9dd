import type { Instrumentation } from 'next'
import { exchange } from './config/exchange'
import { replyToOutage } from './reply-to-outage'

/** Called once by Next when the app starts; requests wait until it is done. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  if (process.env.NODE_ENV === 'production' && !exchange()) {
    throw new Error('Start the app with npm start, or by serve.mjs of the standalone output.')
  }
  // Only now: nothing of it may be loaded where the app is not served.
  const { startApp } = await import('./starting/start-app')
  await startApp()
}

/** Called by Next for each error that a page, route or action did not expect, before the reply is sent. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  replyToOutage(error, request)
  const reply = exchange()?.getStore()
  // Part of it may be missing.
  delete reply?.keep
  const { reportError } = await import('./logging/report-error')
  reportError(error, request.method, context)
}
