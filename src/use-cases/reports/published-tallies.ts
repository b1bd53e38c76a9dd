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

/** A stored tally, and what it says once somebody has asked: many of hundreds are never read. */
type Entry = StoredTally & { tally?: PublishedTally }

export function tallyIndex(tallies: readonly StoredTally[]): TallyIndex {
  const byAssessment = new Map<string, Entry[]>()
  for (const stored of tallies) {
    const entries = byAssessment.get(stored.assessmentId)
    if (entries) entries.push({ ...stored })
    else byAssessment.set(stored.assessmentId, [{ ...stored }])
  }
  const entryOf = (assessmentId: string, voice: Voice, sharedWith: string) =>
    byAssessment.get(assessmentId)?.find((one) => one.voice === voice && one.sharedWith === sharedWith)
  const read = (assessmentId: string, voice: Voice, sharedWith: string): PublishedTally | null => {
    const entry = entryOf(assessmentId, voice, sharedWith)
    if (entry === undefined) return null
    entry.tally ??= tallyFromJson(entry.data)
    return entry.tally
  }
  return {
    whole: (assessmentId, voice) => read(assessmentId, voice, ''),
    voices: (assessmentId) => VOICES.filter((voice) => entryOf(assessmentId, voice, '') !== undefined),
    comparable: (before, after, voice) =>
      byPillar((pillar) => {
        const ids = practicesOf(pillar, before, after)
        // Mostly the two whole ones are over the same practices, so that no other is read.
        for (const sharedWith of ['', after.id, QUICK]) {
          const then = read(before.id, voice, sharedWith)
          const was = then?.pillars[pillar]
          if (!then || !was) continue
          for (const shared of ['', before.id, QUICK]) {
            const now = read(after.id, voice, shared)
            const is = now?.pillars[pillar]
            const practices = now && is ? openInBoth(then, now, ids) : null
            if (is && practices !== null) return { before: was, after: is, practices }
          }
        }
        return null
      }),
  }
}

/** What either of two assessments asked of a pillar. */
function practicesOf(pillar: PillarId, before: Asked, after: Asked): readonly string[] {
  const [was, is] = [before, after].map(
    ({ asked }) => asked.find(({ id }) => id === pillar)?.practices.map(({ id }) => id) ?? [],
  )
  return [...new Set([...(was ?? []), ...(is ?? [])])]
}

/** How many of some practices two tallies tell of; null unless these are the same ones. */
function openInBoth(then: PublishedTally, now: PublishedTally, ids: readonly string[]): number | null {
  let open = 0
  for (const id of ids) {
    const wasOpen = (then.practices[id] ?? null) !== null
    if (wasOpen !== ((now.practices[id] ?? null) !== null)) return null
    if (wasOpen) open++
  }
  return open
}
