/**
 * Loads the code of all pages in the process that serves, so that nobody's first look at one waits for it. Next itself would
 * do so before it serves anything, which is why that is switched off (preloadEntriesOnStart in next.config.ts).
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'

/** How long after the app is ready, in milliseconds: whoever waited for the start gets their page before. */
const REST = 2_000

/** The shortest pause between two pages, in milliseconds. */
const PAUSE = 25

const readiness = () => globalThis[Symbol.for('calms-radar.readiness')] ?? 'starting'
const pause = (milliseconds) => wait(milliseconds, undefined, { ref: false })

export async function loadPages() {
  while (readiness() === 'starting') await pause(REST)
  await pause(REST)
  const folder = new URL('./.next/server/', import.meta.url)
  const require = createRequire(folder)
  for (const file of Object.values(JSON.parse(readFileSync(new URL('app-paths-manifest.json', folder), 'utf8')))) {
    if (readiness() === 'stopping') return
    const began = performance.now()
    await loadPage(require, file)
    // Never more than half of the time, so that requests come first.
    await pause(Math.max(PAUSE, performance.now() - began))
  }
}

async function loadPage(require, file) {
  try {
    const page = await require(`./${file}`)
    // As Next does wherever it loads one: what it keeps of replies needs its own fetch.
    page.patchFetch?.()
  } catch {
    // Whoever opens the page will be told.
  }
}
