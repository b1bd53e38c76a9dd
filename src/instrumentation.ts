import type { Instrumentation } from 'next'
import { exchange } from './config/exchange'

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

/** Called by Next for each error that a page, route or action did not expect. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { reportError } = await import('./logging/report-error')
  reportError(error, method, context)
}
