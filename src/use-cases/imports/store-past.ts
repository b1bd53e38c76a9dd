import 'server-only'
import type { Actor } from '@/auth/actor'
import { insertAssessment } from '@/database/assessments'
import { insertEndedRound } from '@/database/ended-rounds'
import { nameKey } from '@/database/name-key'
import { insertLeadResponse } from '@/database/responses'
import { insertTallies } from '@/database/tallies'
import { askedPractices } from '@/questionnaire/asked-practices'
import type { Asking, Questions } from '../assessments/questions'
import { record } from '../audit/record'
import { recordAll } from '../audit/record-all'
import type { PlannedPart } from './compare-past'
import { grouped } from './grouped'
import type { KnownPast } from './known-past'
import { type NewPastEntry, pastTallies } from './past-tallies'

type Settled = {
  actor: Actor
  asking: Asking
  questions: Questions
  minimumGroupSize: number
  beginOf(date: string): Date
}

/** Stores what is brought in, and publishes it. For the caller's transaction. */
export async function storePast(
  parts: readonly PlannedPart[],
  known: readonly KnownPast[],
  { actor, asking, questions, minimumGroupSize, beginOf }: Settled,
): Promise<void> {
  const rounds = new Map<string, string>()
  for (const [key, ofRound] of grouped(parts, ({ round }) => round && nameKey(round))) {
    const [first] = ofRound
    if (key === null || !first?.round) continue
    const round = {
      ...asking,
      name: first.round,
      minimumGroupSize,
      asksLead: ofRound.some(({ lead }) => lead !== null),
      asksMembers: ofRound.some(({ members }) => members.length > 0),
      opensAt: beginOf(first.date),
      closesAt: first.at,
    }
    const id = await insertEndedRound(actor.workspaceId, round, { imported: true })
    rounds.set(key, id)
    await record(actor, 'round.imported', { type: 'round', id, name: first.round }, { teams: ofRound.length })
  }
  const quick = askedPractices(questions.questionnaire, 'quick')
  const brought: (NewPastEntry & { part: PlannedPart })[] = []
  for (const part of parts) {
    const roundId = part.round === null ? undefined : rounds.get(nameKey(part.round))
    const data = { ...asking, teamId: part.team.id, publishedAt: part.at, ...(roundId && { roundId }) }
    const id = await insertAssessment(actor.workspaceId, data)
    if (part.lead) await insertLeadResponse(id, part.lead)
    brought.push({ id, at: part.at, asked: questions.asked, quick, lead: part.lead, members: part.members, part })
  }
  const byTeam = grouped(brought, ({ part }) => part.team.id)
  const before = grouped(known, ({ assessment }) => assessment.team.id)
  await insertTallies([...byTeam].flatMap(([id, own]) => pastTallies(before.get(id) ?? [], own, minimumGroupSize)))
  const alone = brought.filter(({ part }) => part.round === null)
  const targets = alone.map(({ id, part }) => ({ target: { type: 'assessment', id, name: part.team.name } }))
  await recordAll(actor, 'assessment.imported', targets)
}
