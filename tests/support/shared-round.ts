import type { Actor } from '@/auth/actor'
import { linkHash, linkToken } from '@/auth/link-token'
import { prisma } from '@/database/client'
import { insertRoundTeams, listRoundTeams } from '@/database/round-teams'
import { findRound, insertRound, markClosed, markOpened, type RoundPlan } from '@/database/rounds'

const DAY = 86_400_000

const FIXED = { minimumGroupSize: 5, forgetAfterDays: 30 }

type Given = Partial<RoundPlan> & { state?: 'planned' | 'open' | 'closed' }

/** A round that asks teams of the actor's workspace; open unless it is said. @returns its id. */
export async function sharedRound(
  { workspaceId }: Actor,
  teamIds: readonly string[],
  { state = 'open', ...plan }: Given = {},
): Promise<string> {
  const opensAt = new Date(Date.now() - DAY)
  const roundId = await insertRound(workspaceId, {
    name: 'Autumn',
    questionnaireId: 'calms',
    questionnaireVersion: 1,
    variant: 'quick',
    askedBy: 'Grace Hopper',
    purpose: 'To see what slows you down',
    asksLead: true,
    asksMembers: true,
    opensAt,
    closesAt: new Date(Date.now() + 7 * DAY),
    ...plan,
    ...FIXED,
  })
  const round = await findRound(workspaceId, roundId)
  if (round === null) throw new Error('There is no round.')
  await insertRoundTeams(
    round,
    teamIds.map((teamId) => ({ teamId, expectedSize: null, linkHash: hashOf(roundId, teamId) })),
  )
  if (state !== 'planned') await opened({ workspaceId }, roundId, opensAt)
  if (state === 'closed') await markClosed(workspaceId, roundId, new Date())
  return roundId
}

/** Opens a planned round. */
export async function opened({ workspaceId }: Pick<Actor, 'workspaceId'>, roundId: string, at = new Date()) {
  await markOpened(workspaceId, roundId, at, FIXED)
}

const hashOf = (roundId: string, teamId: string) => linkHash(linkToken({ roundId, teamId, version: 1 }))

/** The id of a team's assessment in a round. */
export async function roundAssessment({ workspaceId }: Actor, roundId: string, teamId: string): Promise<string> {
  const [team] = await listRoundTeams(workspaceId, roundId, [teamId])
  if (!team) throw new Error('The round does not ask this team.')
  return team.assessmentId
}

/** Marks some personal links as used, as answering by them does; then so many more members have answered. */
export async function useLinks(assessmentId: string, labels: readonly string[]): Promise<void> {
  const { count } = await prisma().personalLink.updateMany({
    where: { assessmentId, label: { in: [...labels] } },
    data: { used: true },
  })
  const responses = Array.from({ length: count }, () => ({
    assessmentId,
    voice: 'member',
    submissionKey: crypto.randomUUID(),
    answers: '{"culture.swarming":3}',
  }))
  await prisma().response.createMany({ data: responses })
}
