import 'server-only'
import type { StoredTally } from '@/database/tallies'
import { type PublishedTally, VOICES, type Voice } from '@/scoring/tally'
import { tallyFromJson } from '@/scoring/tally-json'

/** Published tallies by assessment, voice and what they were counted over. */
export type TallyIndex = {
  /** Over all practices the assessment asked. */
  whole(assessmentId: string, voice: Voice): PublishedTally | null
  /** The two tallies to compare: over the shared practices where the assessments asked different ones. */
  pair(before: string, after: string, voice: Voice): { before: PublishedTally; after: PublishedTally } | null
  /** The voices that were published for an assessment. */
  voices(assessmentId: string): Voice[]
}

export function tallyIndex(tallies: readonly StoredTally[]): TallyIndex {
  const byKey = new Map(tallies.map((tally) => [key(tally.assessmentId, tally.voice, tally.sharedWith), tally.data]))
  const read = (assessmentId: string, voice: Voice, sharedWith: string) => {
    const data = byKey.get(key(assessmentId, voice, sharedWith))
    return data === undefined ? null : tallyFromJson(data)
  }
  const whole = (assessmentId: string, voice: Voice) => read(assessmentId, voice, '')
  return {
    whole,
    voices: (assessmentId) => VOICES.filter((voice) => byKey.has(key(assessmentId, voice, ''))),
    pair: (earlier, later, voice) => {
      const before = read(earlier, voice, later) ?? whole(earlier, voice)
      const after = read(later, voice, earlier) ?? whole(later, voice)
      return before && after && asksTheSame(before, after) ? { before, after } : null
    },
  }
}

const key = (assessmentId: string, voice: string, sharedWith: string) => `${assessmentId} ${voice} ${sharedWith}`

function asksTheSame(a: PublishedTally, b: PublishedTally): boolean {
  return Object.keys(a.practices).sort().join() === Object.keys(b.practices).sort().join()
}
