import { exchange } from './config/exchange'

/** Called once by Next when the app starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  if (process.env.NODE_ENV === 'production' && !exchange()) {
    throw new Error('Start the app with npm start, or load scripts/starting/exchange.mjs before it (node --import).')
  }
  // Only now: nothing of it may be loaded where the app is not served.
  const [{ startRoundClock }, { startMailWorker }] = await Promise.all([
    import('./round-clock'),
    import('./mail-worker'),
  ])
  startRoundClock()
  startMailWorker()
}
