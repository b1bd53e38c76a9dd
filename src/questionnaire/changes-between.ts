import { PILLAR_IDS, type PillarId } from './pillars'
import type { Practice, Questionnaire } from './schema'

/** What can change of a practice that keeps its id. */
const PARTS = ['title', 'question', 'help', 'levels', 'nextSteps', 'claim', 'weight', 'foundation'] as const
export type PracticePart = (typeof PARTS)[number]

export type PillarChanges = {
  pillar: PillarId
  added: readonly Practice[]
  removed: readonly Practice[]
  changed: readonly { before: Practice; after: Practice; parts: readonly PracticePart[] }[]
  /** How many practices both ask: of these a change from one to the other is made (docs/scoring.md, rule 8). */
  shared: { full: number; quick: number }
}

/**
 * What another version, or another questionnaire, asks differently: by pillar, practices told apart by their ids.
 * @example
 * changesBetween(calms1, calms1).every(({ added, removed, changed }) => added.length + removed.length + changed.length === 0) //=> true
 */
export function changesBetween(before: Questionnaire, after: Questionnaire): PillarChanges[] {
  return PILLAR_IDS.map((pillar) => {
    const [old, now] = [practicesOf(before, pillar), practicesOf(after, pillar)]
    const both = now.flatMap((practice) => {
      const earlier = old.find(({ id }) => id === practice.id)
      return earlier ? [{ before: earlier, after: practice }] : []
    })
    return {
      pillar,
      added: now.filter(({ id }) => !old.some((practice) => practice.id === id)),
      removed: old.filter(({ id }) => !now.some((practice) => practice.id === id)),
      changed: both
        .map((pair) => ({ ...pair, parts: changedParts(pair.before, pair.after) }))
        .filter(({ parts }) => parts.length > 0),
      shared: {
        full: both.length,
        quick: both.filter((pair) => pair.before.foundation && pair.after.foundation).length,
      },
    }
  })
}

/** Whether what is asked may mean something else now: who changes it should think of another id. */
export function mayMeanSomethingElse(parts: readonly PracticePart[]): boolean {
  return parts.includes('question') || parts.includes('levels')
}

function changedParts(before: Practice, after: Practice): PracticePart[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  return PARTS.filter((part) => JSON.stringify(old[part]) !== JSON.stringify(now[part]))
}

const partsOf = ({ weight, foundation, text }: Practice) =>
  ({ ...text.en, weight, foundation }) satisfies Record<Exclude<PracticePart, 'claim'>, unknown> & { claim?: unknown }

const practicesOf = ({ pillars }: Questionnaire, pillar: PillarId): readonly Practice[] =>
  pillars.find(({ id }) => id === pillar)?.practices ?? []
