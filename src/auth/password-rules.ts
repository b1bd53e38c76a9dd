import 'server-only'
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** In characters, as people count them. */
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 128

/** From 0 to 4; 3 stands for at least 10^8 guesses. */
const LOWEST_SCORE = 3

/** In characters. */
const SCORED = 64

const APP_WORDS = ['CALMS Radar']

type Rule = { problem: string; isBroken: (password: string, about: readonly string[]) => boolean | Promise<boolean> }

/** Length, and that it is hard to guess: which kinds of characters it has does not matter. */
const RULES: readonly Rule[] = [
  { problem: 'passwordShort', isBroken: (password) => characters(password) < SHORTEST_PASSWORD },
  // Before the next one, whose work grows with the length.
  { problem: 'passwordLong', isBroken: (password) => characters(password) > LONGEST_PASSWORD },
  { problem: 'passwordCommon', isBroken: async (password, about) => (await score(password, about)) < LOWEST_SCORE },
]

/**
 * Why a new password cannot be accepted, as a key of `problems`; null if it can.
 * @param about what others know of the person: name, e-mail address, workspace.
 */
export async function passwordProblem(password: string, about: readonly string[]): Promise<string | null> {
  for (const { problem, isBroken } of RULES) {
    if (await isBroken(password, about)) return problem
  }
  return null
}

function characters(password: string): number {
  return [...password.normalize('NFC')].length
}

async function score(password: string, about: readonly string[]): Promise<number> {
  loaded ??= load()
  const words = [...APP_WORDS, ...about].flatMap(wordsOf)
  // What is hard to guess by its beginning is so as a whole; the time this takes grows fast with the length.
  return (await loaded).check(password.normalize('NFKC').slice(0, SCORED), words).score
}

/** A text, its parts and those of an address, and all of it in one word. */
function wordsOf(text: string): string[] {
  const known = text.normalize('NFKC').toLowerCase()
  const words = [
    known,
    ...known.split(/[\s.@]+/),
    ...known.split(/[^\p{L}\p{N}]+/u),
    known.replace(/[^\p{L}\p{N}]+/gu, ''),
  ]
  return words.filter((word) => word.length > 2)
}

let loaded: Promise<ZxcvbnFactory> | undefined

/** The lists of common passwords are large, and most requests do without them. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
}
