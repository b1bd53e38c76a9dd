import { exchange } from './config/exchange'

/** Called once by Next when the app starts. */
export function register(): void {
  if (process.env.NODE_ENV !== 'production' || process.env.NEXT_RUNTIME !== 'nodejs' || exchange()) return
  throw new Error('Start the app with npm start, or load scripts/starting/exchange.mjs before it (node --import).')
}
