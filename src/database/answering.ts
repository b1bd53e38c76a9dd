import 'server-only'
import { prisma } from './client'
import { ROUND_COLUMNS, type Round, typedRound } from './rounds'

/** What a link for answering leads to. */
export type Linked = {
  kind: 'team' | 'personal'
  assessmentId: string
  team: { id: string; name: string }
  workspace: { name: string; timeZone: string }
  round: Round
  /** Of a personal link: its row, and whether somebody has answered by it. */
  personalLink: { id: string; used: boolean } | null
}

const ASSESSMENT = {
  id: true,
  team: { select: { id: true, name: true } },
  workspace: { select: { name: true, timeZone: true } },
  round: { select: ROUND_COLUMNS },
} as const

/**
 * What a link leads to, whatever the state of its round; null if there is no such link. Both kinds are always looked
 * for, so that the time it takes tells nothing.
 * @param hash - of the link's token
 */
export async function findLinked(hash: string): Promise<Linked | null> {
  const ofTeam = await prisma().assessment.findUnique({ where: { linkHash: hash }, select: ASSESSMENT })
  const ofPerson = await prisma().personalLink.findUnique({
    where: { tokenHash: hash },
    select: { id: true, used: true, assessment: { select: ASSESSMENT } },
  })
  const { round, ...row } = ofTeam ?? ofPerson?.assessment ?? { round: null }
  if (!round || !('id' in row)) return null
  return {
    kind: ofTeam ? 'team' : 'personal',
    assessmentId: row.id,
    team: row.team,
    workspace: row.workspace,
    round: typedRound(round),
    personalLink: ofTeam || !ofPerson ? null : { id: ofPerson.id, used: ofPerson.used },
  }
}
