import 'server-only'
import { linkHash, linkToken } from '@/auth/link-token'
import {
  insertArchivedAssessment,
  insertArchivedNote,
  insertArchivedQuestionnaire,
  insertArchivedRound,
  insertArchivedTeam,
} from '@/database/archive-inserts'
import { insertComments } from '@/database/comments'
import { putInvitation } from '@/database/invitations'
import { insertLeadResponse } from '@/database/responses'
import { insertTallies, type StoredTally } from '@/database/tallies'
import { updateWorkspace } from '@/database/workspaces'
import { INVITATION_DAYS, invitationTokenHash, newInvitationToken } from '../invitations/invitation-token'
import type { ArchiveRecord } from './archive-record'

type Of<Kind extends ArchiveRecord['kind']> = Extract<ArchiveRecord, { kind: Kind }>

const DAY = 86_400_000
const date = (text: string) => new Date(text)
const dateOrNull = (text: string | null) => (text === null ? null : new Date(text))
const questions = ({ questionnaire: { id, version }, variant }: Pick<Of<'round'>, 'questionnaire' | 'variant'>) => ({
  questionnaireId: id,
  questionnaireVersion: version,
  variant,
})

/**
 * Stores the records of an archive one after the other, each under a new id, for the caller's transaction.
 * @param here - the addresses of those who are members already: they stay what they are
 * @returns `store` for each record and `finish` after the last
 */
export function archiveStorer(workspaceId: string, here: ReadonlySet<string>) {
  const teams: string[] = []
  const rounds: { id: string; isPlanned: boolean; asksMembers: boolean }[] = []
  const assessments: string[] = []
  /** Over what is shared with an assessment that comes later. */
  const early: { assessmentId: string; voice: string; with: number; data: string }[] = []
  const teamOf = (number: number) => teams[number] ?? ''

  async function storeRound({ kind: _, questionnaire, variant, ...round }: Of<'round'>) {
    const times = {
      opensAt: date(round.opensAt),
      closesAt: date(round.closesAt),
      openedAt: dateOrNull(round.openedAt),
      closedAt: dateOrNull(round.closedAt),
    }
    const id = await insertArchivedRound(workspaceId, { ...round, ...questions({ questionnaire, variant }), ...times })
    rounds.push({ id, isPlanned: round.openedAt === null, asksMembers: round.asksMembers })
  }

  async function storeAssessment(assessment: Of<'assessment'>) {
    const teamId = teamOf(assessment.team)
    const round = assessment.round === null ? undefined : rounds[assessment.round]
    const hasLink = round?.isPlanned === true && round.asksMembers
    const id = await insertArchivedAssessment(workspaceId, {
      teamId,
      ...questions(assessment),
      roundId: round?.id ?? null,
      startedAt: date(assessment.startedAt),
      savedAt: date(assessment.savedAt),
      publishedAt: dateOrNull(assessment.publishedAt),
      leadSubmittedAt: dateOrNull(assessment.leadSubmittedAt),
      expectedSize: assessment.expectedSize,
      linkHash: hasLink ? linkHash(linkToken({ roundId: round.id, teamId, version: 1 })) : null,
      draftAnswers: {
        create: assessment.draft.map(({ answer, ...rest }) => ({
          ...rest,
          answer: answer === null ? null : String(answer),
        })),
      },
    })
    assessments.push(id)
    if (assessment.lead) await insertLeadResponse(id, assessment.lead)
    const tallies: StoredTally[] = []
    for (const { voice, sharedWith, data: tally } of assessment.tallies) {
      const data = JSON.stringify(tally)
      const other = typeof sharedWith === 'number' ? assessments[sharedWith] : sharedWith
      if (other !== undefined) tallies.push({ assessmentId: id, voice, sharedWith: other, data })
      else early.push({ assessmentId: id, voice, with: Number(sharedWith), data })
    }
    if (tallies.length > 0) await insertTallies(tallies)
    if (assessment.comments.length > 0) await insertComments(id, assessment.comments)
  }

  async function storePerson({ email, role, teams: numbers }: Of<'person'>) {
    if (here.has(email)) return
    const expiresAt = new Date(Date.now() + INVITATION_DAYS * DAY)
    // Nobody is told the link: whoever is to come gets one from an admin.
    const tokenHash = invitationTokenHash(newInvitationToken())
    await putInvitation(workspaceId, { email, role, teamIds: numbers.map(teamOf), tokenHash, expiresAt })
  }

  return {
    async store(record: ArchiveRecord): Promise<void> {
      if (record.kind === 'workspace') {
        const { kind: _, targetLevels, ...settings } = record
        await updateWorkspace(workspaceId, { ...settings, targetLevels: JSON.stringify(targetLevels) })
      }
      if (record.kind === 'team') {
        const { kind: _, ...team } = record
        teams.push(await insertArchivedTeam(workspaceId, { ...team, createdAt: date(team.createdAt) }))
      }
      if (record.kind === 'questionnaire') {
        const { id: questionnaireId, version, document, createdAt, savedAt, publishedAt } = record
        await insertArchivedQuestionnaire(workspaceId, {
          questionnaireId,
          version,
          content: JSON.stringify(document),
          createdAt: date(createdAt),
          savedAt: date(savedAt),
          publishedAt: dateOrNull(publishedAt),
        })
      }
      if (record.kind === 'round') await storeRound(record)
      if (record.kind === 'note') {
        const { text, createdAt } = record
        const teamId = record.team === null ? null : teamOf(record.team)
        await insertArchivedNote({ roundId: rounds[record.round]?.id ?? '', teamId, text, createdAt: date(createdAt) })
      }
      if (record.kind === 'assessment') await storeAssessment(record)
      if (record.kind === 'person') await storePerson(record)
    },
    async finish(): Promise<void> {
      const late = early.map(({ with: other, ...tally }) => ({ ...tally, sharedWith: assessments[other] ?? '' }))
      if (late.length > 0) await insertTallies(late)
    },
  }
}
