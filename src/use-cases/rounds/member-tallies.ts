import type { AskedPillar } from '@/questionnaire/asked-practices'
import { byPillar } from '@/scoring/by-pillar'
import { publishedTally } from '@/scoring/published-tally'
import type { Answers, PublishedTally } from '@/scoring/tally'

/** The name of a tally over the practices of the quick check (Tally.sharedWith). */
export const QUICK = 'quick'

type MemberRound = {
  responses: readonly Answers[]
  asked: readonly AskedPillar[]
  /** What the quick check of the same questionnaire asks. */
  quick: readonly AskedPillar[]
  minimumGroupSize: number
  /** The team's tallies from the round before: what the next change is told against. */
  previous: { assessmentId: string; tallies: readonly PublishedTally[] } | null
}

/**
 * All tallies that are published of members' responses: over all practices asked; over those of the quick check, since
 * the answers will be destroyed before a quick round could be compared with this one; and over those that the round
 * before left open, where these are others. A practice is open or withheld alike in all of them.
 *
 * @see docs/scoring.md, rule 8, and docs/decisions/013-withheld-practices-leave-the-pillar.md
 */
export function memberTallies(round: MemberRound): { sharedWith: string; tally: PublishedTally }[] {
  const { responses, asked, quick, minimumGroupSize, previous } = round
  const over = (practices: readonly AskedPillar[]) => publishedTally(responses, practices, 'member', minimumGroupSize)
  const whole = over(asked)
  const tallies = [{ sharedWith: '', tally: whole }]
  if (whole.withheld) return tallies
  if (practiceIds(quick).length < practiceIds(asked).length) tallies.push({ sharedWith: QUICK, tally: over(quick) })
  const shared = previous && sharedOpen([asked, quick], whole, previous.tallies)
  if (!previous || !shared) return tallies
  const tally = onlyComparable(over(shared), shared)
  return [...tallies, { sharedWith: previous.assessmentId, tally }]
}

/**
 * The practices that an earlier tally left open and that are open now too, by pillar; null if nothing is gained by
 * counting over them, because the whole tally or the quick one is over the same.
 */
function sharedOpen(
  [asked, quick]: readonly [readonly AskedPillar[], readonly AskedPillar[]],
  whole: PublishedTally,
  previous: readonly PublishedTally[],
): readonly AskedPillar[] | null {
  const now = new Set(practiceIds(asked))
  // Of a longer questionnaire only what was counted over practices that are asked now can be compared.
  const before = previous.find(({ practices }) => Object.keys(practices).every((id) => now.has(id)))
  if (!before) return null
  const isOpen = (tally: PublishedTally, id: string) => (tally.practices[id] ?? null) !== null
  const shared = asked.map((pillar) => ({
    ...pillar,
    practices:
      before.pillars[pillar.id] === null
        ? []
        : pillar.practices.filter(({ id }) => isOpen(before, id) && isOpen(whole, id)),
  }))
  const isCounted = (practices: AskedPillar['practices'], all: readonly AskedPillar[], index: number) => {
    const open = all[index]?.practices.filter(({ id }) => isOpen(whole, id)) ?? []
    return open.length === practices.length && open.every(({ id }) => practices.some((other) => other.id === id))
  }
  const isNeeded = shared.some(
    ({ practices }, index) =>
      practices.length > 0 && !isCounted(practices, asked, index) && !isCounted(practices, quick, index),
  )
  return isNeeded ? shared : null
}

/** A tally without the sums of pillars that it is not over. */
function onlyComparable(tally: PublishedTally, over: readonly AskedPillar[]): PublishedTally {
  const isOver = (id: AskedPillar['id']) => over.some((pillar) => pillar.id === id && pillar.practices.length > 0)
  return { ...tally, pillars: byPillar((id) => (isOver(id) ? tally.pillars[id] : null)) }
}

function practiceIds(asked: readonly AskedPillar[]): string[] {
  return asked.flatMap(({ practices }) => practices.map(({ id }) => id))
}
