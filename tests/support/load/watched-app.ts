import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'

export type Told = {
  pid: number
  /** Bytes that could not be freed. */
  heap: number
  /** How many texts of SQL it has used. */
  statements: number
  /** The same, but for the lengths of lists in them. */
  shapes: number
}

export type Watch = {
  /** With these, an app can be watched. */
  variables: Readonly<Record<string, string>>
  /** Shifts its clock by so many milliseconds, if any are given. */
  ask: (shift?: number) => Promise<Told>
  remove: () => void
}

const MODULE = new URL('../watched-process.mjs', import.meta.url).href

/** A way to ask a running app what it holds, and to shift its clock. */
export function watchedApp(): Watch {
  const folder = mkdtempSync(join(tmpdir(), 'calms-radar-watched-'))
  const file = join(folder, 'asked.json')
  let [turn, shifted] = [0, 0]
  const told = () => {
    try {
      return JSON.parse(readFileSync(`${file}.told`, 'utf8')) as Told & { turn: number }
    } catch {
      return null
    }
  }
  const ask = async (shift = shifted) => {
    turn++
    shifted = shift
    writeFileSync(file, JSON.stringify({ turn, shift }))
    await expect.poll(() => told()?.turn, { timeout: 30_000 }).toBe(turn)
    const answer = told()
    if (answer === null) throw new Error('The app told nothing')
    return answer
  }
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return { variables: { WATCHED_FILE: file, NODE_OPTIONS: `--import ${MODULE}` }, ask, remove }
}
