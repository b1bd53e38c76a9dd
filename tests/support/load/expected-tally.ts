import { expect } from 'vitest'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { recompute } from '../recompute'
import type { Said } from './load-member'

type Answers = Said['answers']
/** As it is stored: see src/scoring/tally-json.ts. */
type StoredTally = {
  r: number
  w: string | null
  p: Record<string, number[] | null>
  s: Record<string, number[] | null>
}

const ASKED = askedPractices(currentQuestionnaire, 'quick')

/** Of how many members anything is published, in a workspace that has changed nothing. */
export const GROUP = 5

/**
 * Expects that a stored tally says what these people answered, worked out without src/scoring. Members here answer all
 * practices, so that nothing is withheld but all of it.
 */
export function expectTally(data: string, voice: 'lead' | 'member', people: readonly Answers[]): void {
  const { r, w, p, s } = JSON.parse(data) as StoredTally
  const isWithheld = voice === 'member' && people.length < GROUP
  expect({ r, w }).toEqual({ r: people.length, w: isWithheld ? 'too-few-responses' : null })
  const figures = people.map((answers) => recompute(answers, ASKED))
  for (const pillar of ASKED) {
    for (const { id } of pillar.practices) {
      const counts = figures.map(({ practices }) => practices[id]).map(countsOf)
      expect([id, p[id]]).toEqual([id, isWithheld ? null : summed(counts, 8)])
    }
    const scores = figures.flatMap(({ pillars }) => pillars[pillar.id]?.score ?? [])
    const sums = [scores.length, ...[1, 2].map((power) => scores.reduce((sum, one) => sum + one ** power, 0))]
    expect([pillar.id, rounded(s[pillar.id])]).toEqual([pillar.id, isWithheld ? null : rounded(sums)])
  }
}

type Counted = ReturnType<typeof recompute>['practices'][string]

const countsOf = (one: Counted | undefined) => (one ? [...one.levels, one.na, one.unknown, one.missing] : [])

const summed = (rows: readonly (readonly number[])[], length: number) =>
  Array.from({ length }, (_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0))

/** Sums depend on the order, in their last digit. */
const rounded = (numbers: readonly number[] | null | undefined) => numbers?.map((one) => Math.round(one * 1e6)) ?? null
