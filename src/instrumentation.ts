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
