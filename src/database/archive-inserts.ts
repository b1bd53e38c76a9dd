import 'server-only'
import { prisma } from './client'
import type { Prisma } from './generated/sqlite/client'
import { nameKey } from './name-key'

/** Whether there is nothing in a workspace that an archive could clash with. */
export async function isEmptyWorkspace(workspaceId: string): Promise<boolean> {
  const where = { workspaceId }
  const [teams, rounds, questionnaires] = [
    await prisma().team.count({ where }),
    await prisma().round.count({ where }),
    await prisma().ownQuestionnaire.count({ where }),
  ]
  return teams + rounds + questionnaires === 0
}

type Kept<Row> = Omit<Row, 'id' | 'workspaceId'>

export type ArchivedTeam = { name: string; size: number | null; sample: boolean; createdAt: Date; tags: string[] }

/** @returns the team's id. */
export async function insertArchivedTeam(workspaceId: string, { tags, ...team }: ArchivedTeam): Promise<string> {
  const named = { ...team, nameKey: nameKey(team.name) }
  const tagged = { create: tags.map((name) => ({ name, key: nameKey(name) })) }
  return (await prisma().team.create({ data: { workspaceId, ...named, tags: tagged }, select: { id: true } })).id
}

export async function insertArchivedQuestionnaire(
  workspaceId: string,
  version: Kept<Prisma.OwnQuestionnaireUncheckedCreateInput>,
): Promise<void> {
  await prisma().ownQuestionnaire.create({ data: { workspaceId, ...version } })
}

/** Members' answers never were here, so nothing is left to destroy. @returns the round's id. */
export async function insertArchivedRound(
  workspaceId: string,
  round: Kept<Prisma.RoundUncheckedCreateInput> & { closedAt: Date | null },
): Promise<string> {
  const data = { workspaceId, ...round, forgottenAt: round.closedAt }
  return (await prisma().round.create({ data, select: { id: true } })).id
}

/** The caller has made the round and the team. */
export async function insertArchivedNote(
  note: Pick<Prisma.RoundNoteUncheckedCreateInput, 'roundId' | 'teamId' | 'text' | 'createdAt'>,
): Promise<void> {
  await prisma().roundNote.create({ data: note })
}

/** The caller has made the team and the round. @returns the assessment's id. */
export async function insertArchivedAssessment(
  workspaceId: string,
  assessment: Kept<Prisma.AssessmentUncheckedCreateInput>,
): Promise<string> {
  return (await prisma().assessment.create({ data: { workspaceId, ...assessment }, select: { id: true } })).id
}
