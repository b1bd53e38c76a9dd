import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import { perceptionGap } from '@/scoring/perception-gap'
import { pillarScore } from '@/scoring/pillar-score'
import { practiceEntry } from '@/scoring/practice-entry'
import type { TallyIndex } from './published-tallies'

export type LeadAndTeam = {
  id: PillarId
  lead: number | null
  members: number | null
  /** How many members have a score. */
  n: number
  /** Of how many practices the members' score is made, withheld ones left out, and how many there are. */
  practices: { open: number; all: number }
  /** Lead − members, in levels. */
  gap: number | null
}

/** The lead's pillar scores beside the members', or null unless both are published in the same assessment. */
export function leadAndTeam(
  tallies: TallyIndex,
  assessmentId: string,
  asked: readonly AskedPillar[],
): LeadAndTeam[] | null {
  const lead = tallies.whole(assessmentId, 'lead')
  const members = tallies.whole(assessmentId, 'member')
  if (!lead || !members || members.withheld) return null
  return asked.map(({ id, practices }) => ({
    id,
    lead: pillarScore(lead.pillars[id]).score,
    members: pillarScore(members.pillars[id]).score,
    n: pillarScore(members.pillars[id]).n,
    practices: {
      open: practices.filter((practice) => practiceEntry(members, practice.id) !== null).length,
      all: practices.length,
    },
    gap: perceptionGap(lead.pillars[id], members.pillars[id]),
  }))
}
