import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const kept = new Map()

/** What the benchmark has put beside this app under a name, read once. */
export function given(name) {
  const before = kept.get(name)
  if (before !== undefined) return before
  const read = readFileSync(join(process.env.BARE_GIVEN, name))
  kept.set(name, read)
  return read
}
