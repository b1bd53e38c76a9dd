import type { StoredTally } from '@/database/tallies'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { Answers, PublishedTally } from '@/scoring/tally'
import { tallyToJson } from '@/scoring/tally-json'
import { type LeadAnswers, sharedLeadTallies, wholeLeadTally } from '../assessments/lead-tallies'
import { memberTallies } from '../rounds/member-tallies'

/** What is published of a team, or will be. */
export type PastEntry = {
  id: string
  at: Date
  asked: readonly AskedPillar[]
  lead: Answers | null
  /** Of the members, the whole one first; none where all of it is withheld. */
  tallies: readonly PublishedTally[]
}

/** What is brought in of a team. */
export type NewPastEntry = Omit<PastEntry, 'tallies'> & { quick: readonly AskedPillar[]; members: readonly Answers[] }

/**
 * The tallies to publish of what is brought in, as if it had been published at its time. What was published of members
 * since then stays as it is; of leads, who are no secret, both tallies that a change needs are published.
 */
export function pastTallies(
  known: readonly PastEntry[],
  brought: readonly NewPastEntry[],
  minimumGroupSize: number,
): StoredTally[] {
  const history = [...known]
  const stored: StoredTally[] = []
  for (const { members, quick, ...entry } of brought.toSorted(inTime)) {
    const before = history.filter((other) => inTime(other, entry) < 0).toSorted(inTime)
    const last = before.findLast(({ tallies }) => tallies.length > 0)
    const previous = last ? { assessmentId: last.id, tallies: last.tallies } : null
    const published =
      members.length > 0
        ? memberTallies({ responses: members, asked: entry.asked, quick, minimumGroupSize, previous })
        : []
    for (const { sharedWith, tally } of published) {
      stored.push({ assessmentId: entry.id, voice: 'member', sharedWith, data: tallyToJson(tally) })
    }
    const isOpen = published[0]?.tally.withheld === null
    history.push({ ...entry, tallies: isOpen ? published.map(({ tally }) => tally) : [] })
  }
  const isNew = new Set(brought.map(({ id }) => id))
  const leads = history.toSorted(inTime).flatMap(answeredByLead)
  for (const [index, lead] of leads.entries()) {
    if (isNew.has(lead.id)) stored.push(wholeLeadTally(lead))
    const before = leads[index - 1]
    if (before && (isNew.has(before.id) || isNew.has(lead.id))) stored.push(...sharedLeadTallies(before, lead))
  }
  return stored
}

const answeredByLead = ({ id, lead, asked }: PastEntry): LeadAnswers[] =>
  lead === null ? [] : [{ id, answers: lead, asked }]

type InTime = Pick<PastEntry, 'id' | 'at'>
const inTime = (a: InTime, b: InTime) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1)
