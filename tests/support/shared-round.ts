import type { Actor } from '@/auth/actor'
import { linkToken } from '@/auth/link-token'
import { prisma } from '@/database/client'
import { markOpened, type RoundPlan } from '@/database/rounds'
import { closeRound } from '@/use-cases/rounds/close-round'
import { answered, plannedRound } from './rounds'

type Given = Partial<RoundPlan> & { state?: 'planned' | 'open' | 'closed' }

/** A round that asks teams of the actor's workspace; open unless it is said. @returns its id. */
export async function sharedRound(
  actor: Actor,
  teamIds: readonly string[],
  { state = 'open', ...plan }: Given = {},
): Promise<string> {
  const told = { name: 'Autumn', askedBy: 'Grace Hopper', purpose: 'To see what slows you down' }
  const { id } = await plannedRound(actor, teamIds, { ...told, ...plan })
  if (state !== 'planned') await opened(actor, id)
  if (state === 'closed') await closeRound(actor, id)
  return id
}

/** Opens a planned round, also one whose time is over. */
export async function opened({ workspaceId }: Actor, roundId: string): Promise<void> {
  await markOpened(workspaceId, roundId, new Date(), { minimumGroupSize: 5, forgetAfterDays: 30 })
}

/** Those of these names answer by their personal links. */
export async function useLinks(assessmentId: string, labels: readonly string[]): Promise<void> {
  const links = await prisma().personalLink.findMany({ where: { assessmentId, label: { in: [...labels] } } })
  for (const { id } of links) await answered(linkToken({ personalLinkId: id }), { 'culture.swarming': 3 })
}
