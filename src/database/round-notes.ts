import 'server-only'
import { prisma } from './client'
import { isId } from './is-id'

/** What happened around a round that may explain a move. */
export type RoundNote = {
  id: string
  roundId: string
  /** Null: it concerns all teams. */
  team: { id: string; name: string } | null
  text: string
}

type NewNote = { roundId: string; teamId: string | null; text: string }

/** Stores a note. Throws if its round or team is not the workspace's. */
export async function insertRoundNote(workspaceId: string, { roundId, teamId, text }: NewNote): Promise<void> {
  const round = { connect: { id: roundId, workspaceId } }
  const team = teamId === null ? {} : { team: { connect: { id: teamId, workspaceId } } }
  await prisma().roundNote.create({ data: { text, round, ...team } })
}

type Wanted = {
  /** Null: also those of single teams, whichever. */
  teamIds?: readonly string[] | null
  roundId?: string
}

/** The notes that concern all teams or one of those named, of a round or of all, in the order they were written. */
export async function listRoundNotes(workspaceId: string, { teamIds = null, roundId }: Wanted): Promise<RoundNote[]> {
  const ofTeams = teamIds && { OR: [{ teamId: null }, { teamId: { in: [...teamIds] } }] }
  return prisma().roundNote.findMany({
    where: { round: { workspaceId }, ...(roundId !== undefined && { roundId }), ...ofTeams },
    select: { id: true, roundId: true, text: true, team: { select: { id: true, name: true } } },
    orderBy: { id: 'asc' },
  })
}

/** Deletes a note of a round; false if it is not there. */
export async function deleteRoundNote(workspaceId: string, roundId: string, id: string): Promise<boolean> {
  if (!isId(id)) return false
  return (await prisma().roundNote.deleteMany({ where: { id, roundId, round: { workspaceId } } })).count === 1
}
