import type { Actor, Role } from '@/auth/actor'
import { prisma } from '@/database/client'
import { replaceTags } from '@/database/team-tags'
import { allAt, newDraft, newTeam, submitted } from './assessments'
import { QUICK } from './hand-computed'

/** What must never leave the installation, by itself or inside of something else. */
export const SECRETS = [
  'passwordhash',
  'tokenhash',
  'sessiontoken',
  'totpsecret',
  'recoverycodes',
  'accesstoken',
  'linkhash',
  'reporthash',
]

/** What a member answered: a practice that nothing else in the workspace names. */
export const MEMBER_ANSWERS = '{"only.members-answered-this":2}'

/** A workspace that has at least one row of every kind, each secret with the mark given. */
export async function fullWorkspace(mark: string): Promise<Actor> {
  const { id: workspaceId } = await prisma().workspace.create({ data: { name: `Works of ${mark}` } })
  const userId = await newMember(workspaceId, 'admin', mark)
  const actor: Actor = { workspaceId, role: 'admin', userId, teamIds: null }
  const teamId = await newTeam(actor, `Checkout of ${mark}`)
  await prisma().team.update({ where: { id: teamId }, data: { size: 9 } })
  await replaceTags(workspaceId, teamId, ['Payments', `Tag of ${mark}`])
  const leadId = await newMember(workspaceId, 'lead', mark)
  const lead = await prisma().membership.findFirstOrThrow({ where: { userId: leadId } })
  await prisma().teamLead.create({ data: { membershipId: lead.id, teamId } })
  const expiresAt = new Date(Date.UTC(2040, 0))
  const invited = { email: `invited-${mark}@example.org`, role: 'lead', teamIds: JSON.stringify([teamId]) }
  await prisma().invitation.create({ data: { workspaceId, ...invited, tokenHash: `tokenhash-${mark}`, expiresAt } })
  const assessmentId = await submitted(actor, teamId, 'quick', allAt(3, 'quick'))
  const submissionKey = `submissionkey-${mark}`
  await prisma().response.create({ data: { assessmentId, voice: 'member', submissionKey, answers: MEMBER_ANSWERS } })
  await prisma().comment.create({
    data: { assessmentId, voice: 'lead', practiceId: 'lean.experiments', text: `Said in ${mark}` },
  })
  const questions = { questionnaireId: 'calms', questionnaireVersion: 1, variant: 'quick' }
  const times = { opensAt: new Date(), closesAt: new Date() }
  const round = await prisma().round.create({
    data: { workspaceId, name: `Autumn of ${mark}`, ...questions, ...times, minimumGroupSize: 5 },
  })
  await prisma().ownQuestionnaire.create({
    data: { workspaceId, questionnaireId: 'own', version: 1, content: JSON.stringify({ title: `Asked in ${mark}` }) },
  })
  await prisma().roundNote.create({ data: { roundId: round.id, teamId, text: `Noted in ${mark}` } })
  await prisma().personalLink.create({
    data: { assessmentId, label: `Linked ${mark}`, email: `linked-${mark}@example.org`, tokenHash: `linkhash-${mark}` },
  })
  await prisma().reportLink.create({ data: { workspaceId, assessmentId, tokenHash: `reporthash-${mark}`, expiresAt } })
  await newDraft(actor, QUICK)
  return actor
}

/** Somebody of a workspace, with an account, a session and a second factor. @returns the person's id. */
export async function newMember(workspaceId: string, role: Role, mark: string): Promise<string> {
  const one = `${role}-${mark}`
  const { id: userId } = await prisma().user.create({ data: { name: `Name of ${one}`, email: `${one}@example.org` } })
  await prisma().account.create({
    data: {
      userId,
      providerId: 'credential',
      accountId: userId,
      password: `passwordhash-${one}`,
      accessToken: `accesstoken-${one}`,
    },
  })
  const expiresAt = new Date(Date.UTC(2040, 0))
  await prisma().session.create({ data: { userId, token: `sessiontoken-${one}`, expiresAt, workspaceId } })
  await prisma().twoFactor.create({
    data: { userId, secret: `totpsecret-${one}`, backupCodes: `recoverycodes-${one}` },
  })
  await prisma().membership.create({ data: { workspaceId, userId, role } })
  return userId
}
