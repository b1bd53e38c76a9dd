import { randomUUID } from 'node:crypto'
import type { Actor, Role } from '@/auth/actor'
import { reportLinkToken } from '@/auth/link-token'
import { hashPassword } from '@/auth/password-hash'
import { prisma } from '@/database/client'
import { putInvitation } from '@/database/invitations'
import { insertMembership } from '@/database/memberships'
import { insertPerson } from '@/database/people'
import { insertPersonalLinks } from '@/database/personal-links'
import { insertRoundNote } from '@/database/round-notes'
import { insertWorkspace } from '@/database/workspaces'
import { invitationTokenHash, newInvitationToken } from '@/use-cases/invitations/invitation-token'
import { beginNextVersion } from '@/use-cases/questionnaires/begin-next-version'
import { makeReportLink } from '@/use-cases/report-links/make-report-link'
import { allAt, newDraft, newTeam, submitted } from './assessments'
import { calmsDocument, publishedOwn } from './own-questionnaires'
import { assessmentOf, teamToken } from './rounds'
import { sharedRound } from './shared-round'
import { newWebhook } from './webhooks'
import { MEMBER_NAME, PASSWORD, SECRET, type World } from './world-description'

/**
 * Two workspaces: in one an admin, a coach and two leads of different teams; in the other its admin and a team. The
 * coach also belongs to the other, which comes later by name.
 */
export async function newWorld(firstWorkspace?: string): Promise<World> {
  const workspaceId = firstWorkspace ?? (await insertWorkspace(`${SECRET} workspace`))
  const foreignWorkspaceId = await insertWorkspace('Yonder')
  const all: Actor = { workspaceId, role: 'admin', userId: null, teamIds: null }
  const teamName = `${SECRET} team ${randomUUID().slice(0, 8)}`
  const team = await newTeam(all, teamName)
  const otherTeam = await newTeam(all, `Other team ${randomUUID().slice(0, 8)}`)
  await newDraft({ ...all, workspaceId: foreignWorkspaceId })
  const hash = await hashPassword(PASSWORD)
  const person = (role: Role, name: string, teams: readonly string[] = [], workspace = workspaceId) =>
    somebody(workspace, role, name, teams, hash)
  const coach = await person('coach', 'Coach')
  await insertMembership(foreignWorkspaceId, { userId: coach.actor.userId ?? '', role: 'lead' })
  const invitationToken = newInvitationToken()
  await putInvitation(workspaceId, {
    email: `invited-${randomUUID()}@example.org`,
    role: 'lead',
    teamIds: [team],
    tokenHash: invitationTokenHash(invitationToken),
    expiresAt: new Date(Date.now() + 86_400_000),
  })
  const round = await sharedRound(all, [team, otherTeam])
  const assessment = await assessmentOf(all, { id: round }, team)
  const personalLink = randomUUID()
  await insertPersonalLinks(workspaceId, assessment, [
    { id: personalLink, label: `${SECRET} person`, email: 'person@example.org', tokenHash: randomUUID() },
  ])
  const published = await submitted(all, team, 'quick', allAt(3, 'quick'))
  const report = { assessmentId: published }
  const reportToken = reportLinkToken(await makeReportLink(all, report, { days: 7 }))
  const planned = await sharedRound(all, [team], { state: 'planned' })
  await insertRoundNote(workspaceId, { roundId: planned, teamId: team, text: `${SECRET} note` })
  const questionnaire = await publishedOwn(all, { ...calmsDocument(), title: 'Own questions' })
  await beginNextVersion(all, questionnaire)
  return {
    questionnaire,
    ...(await newWebhook(workspaceId)),
    spareWebhook: (await newWebhook(workspaceId)).webhook,
    shelved: await publishedOwn(all, { ...calmsDocument(), title: 'Shelved questions' }),
    workspaceId,
    foreignWorkspaceId,
    round,
    personalLink,
    planned,
    toOpen: await sharedRound(all, [team], { state: 'planned' }),
    toClose: await sharedRound(all, [team]),
    answerToken: teamToken({ id: round }, otherTeam),
    team,
    teamName,
    otherTeam,
    member: (await person('lead', MEMBER_NAME)).membershipId,
    invitationToken,
    published,
    reportToken,
    reportLink: await makeReportLink(all, report, { days: 7 }),
    draft: await newDraft(all, {}, 'quick', team),
    people: {
      admin: await person('admin', `${SECRET} Admin`),
      coach,
      lead: await person('lead', 'Lead', [team]),
      otherLead: await person('lead', 'Other Lead', [otherTeam]),
      foreignAdmin: await person('admin', 'Foreign Admin', [], foreignWorkspaceId),
    },
  }
}

async function somebody(
  workspaceId: string,
  role: Role,
  name: string,
  teamIds: readonly string[],
  passwordHash: string,
) {
  const email = `${name.replaceAll(' ', '.').toLowerCase()}-${randomUUID().slice(0, 8)}@example.org`
  const userId = await insertPerson({ name, email, passwordHash, emailVerified: true })
  const membershipId = await insertMembership(workspaceId, { userId, role })
  for (const teamId of teamIds) await prisma().teamLead.create({ data: { membershipId, teamId } })
  return { actor: { workspaceId, role, userId, teamIds: role === 'lead' ? teamIds : null }, membershipId, email }
}
