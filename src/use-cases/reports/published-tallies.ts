import 'server-only'
import type { StoredTally } from '@/database/tallies'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import { type PillarTally, type PublishedTally, VOICES, type Voice } from '@/scoring/tally'
import { tallyFromJson } from '@/scoring/tally-json'
import { QUICK } from '../rounds/member-tallies'

/** What two assessments have of one pillar over the same practices, and over how many. */
export type ComparablePair = { before: PillarTally; after: PillarTally; practices: number }

/** By pillar; null where there is no such pair. */
export type ComparablePillars = Readonly<Record<PillarId, ComparablePair | null>>

type Asked = { id: string; asked: readonly AskedPillar[] }

/** Published tallies by assessment, voice and what they were counted over. */
export type TallyIndex = {
  /** Over all practices the assessment asked. */
  whole(assessmentId: string, voice: Voice): PublishedTally | null
  /** What to compare: pillar by pillar over the same practices, none of them withheld from either. */
  comparable(before: Asked, after: Asked, voice: Voice): ComparablePillars
  /** The voices that were published for an assessment. */
  voices(assessmentId: string): Voice[]
}

export function tallyIndex(tallies: readonly StoredTally[]): TallyIndex {
  const byKey = new Map(tallies.map((tally) => [key(tally.assessmentId, tally.voice, tally.sharedWith), tally.data]))
  const known = new Map<string, PublishedTally>()
  const read = (assessmentId: string, voice: Voice, sharedWith: string) => {
    const name = key(assessmentId, voice, sharedWith)
    const data = byKey.get(name)
    if (data === undefined) return null
    const tally = known.get(name) ?? tallyFromJson(data)
    known.set(name, tally)
    return tally
  }
  const allOf = (assessmentId: string, other: string, voice: Voice) =>
    [read(assessmentId, voice, ''), read(assessmentId, voice, other), read(assessmentId, voice, QUICK)].filter(
      (tally) => tally !== null,
    )
  return {
    whole: (assessmentId, voice) => read(assessmentId, voice, ''),
    voices: (assessmentId) => VOICES.filter((voice) => byKey.has(key(assessmentId, voice, ''))),
    comparable: (before, after, voice) => {
      const [earlier, later] = [allOf(before.id, after.id, voice), allOf(after.id, before.id, voice)]
      const pillars = [before, after].map(({ asked }) => asked)
      return byPillar((id) => {
        const ids = pillars.flatMap(
          (asked) => asked.find((pillar) => pillar.id === id)?.practices.map((one) => one.id) ?? [],
        )
        for (const then of earlier) {
          const open = openOf(then, ids)
          const same = later.find((now) => openOf(now, ids).join() === open.join() && now.pillars[id] !== null)
          const [was, is] = [then.pillars[id], same?.pillars[id]]
          if (was && is) return { before: was, after: is, practices: open.length }
        }
        return null
      })
    },
  }
}

const key = (assessmentId: string, voice: string, sharedWith: string) => `${assessmentId} ${voice} ${sharedWith}`

/** Which of some practices a tally tells of. */
function openOf({ practices }: PublishedTally, ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => (practices[id] ?? null) !== null).sort()
}
