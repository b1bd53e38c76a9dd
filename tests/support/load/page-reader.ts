import type { PlainBrowser } from '../plain-browser'
import type { Step } from './mixed-load'

/** Reads one page after the other, over and over. */
export function pageReader(browser: PlainBrowser, paths: () => readonly string[]): Step {
  let next = 0
  return async () => {
    const all = paths()
    const path = all[next++ % all.length] ?? '/'
    const { status } = await browser.fetch(path)
    if (status !== 200) throw new Error(`${path} was answered with ${status}`)
    return true
  }
}
