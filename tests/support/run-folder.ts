import { e2eRun } from './e2e-run'

/**
 * Where a run keeps what it makes once.
 * @throws Error outside of a run. Files would end up wherever a process happens to be, and the app looks for them elsewhere.
 */
export function runFolder(): string {
  const { folder } = e2eRun()
  if (folder === '') throw new Error('Outside of a Playwright run, this needs withRunFolder.')
  return folder
}
