import type { Person } from '@/auth/actor'
import { prisma } from '@/database/client'
import { changeName } from '@/use-cases/account/change-name'
import { changePassword } from '@/use-cases/account/change-password'
import { deleteAccount } from '@/use-cases/account/delete-account'
import { endOneSession } from '@/use-cases/account/end-one-session'
import { endOtherSessions } from '@/use-cases/account/end-other-sessions'
import { exportAccount } from '@/use-cases/account/export-account'
import { getAccount } from '@/use-cases/account/get-account'
import { switchSecondFactorOff } from '@/use-cases/account/switch-second-factor-off'
import { requireAssessment } from '@/use-cases/assessments/require-assessment'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { submitInRound } from '@/use-cases/assessments/submit-in-round'
import { LATEST } from '@/use-cases/dashboard/dashboard-scope'
import { getComparison } from '@/use-cases/dashboard/get-comparison'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { getOverview } from '@/use-cases/dashboard/get-overview'
import { exportResults } from '@/use-cases/exports/export-results'
import { gatheredResults } from '@/use-cases/exports/gathered-results'
import { acceptInvitation } from '@/use-cases/invitations/accept-invitation'
import { findInvitation } from '@/use-cases/invitations/find-invitation'
import { inviteMember } from '@/use-cases/invitations/invite-member'
import { joinByInvitation } from '@/use-cases/invitations/join-by-invitation'
import { sendDueMails } from '@/use-cases/mails/send-due-mails'
import { changeTeams } from '@/use-cases/members/change-teams'
import { addPersonalLinks } from '@/use-cases/personal-links/add-personal-links'
import { findReport } from '@/use-cases/report-links/find-report'
import { listReportLinks } from '@/use-cases/report-links/list-report-links'
import { makeReportLink } from '@/use-cases/report-links/make-report-link'
import { getRoundNotes } from '@/use-cases/round-notes/get-round-notes'
import { changeRound } from '@/use-cases/rounds/change-round'
import { getRound } from '@/use-cases/rounds/get-round'
import { removeRound } from '@/use-cases/rounds/remove-round'
import { runRoundClock } from '@/use-cases/rounds/run-round-clock'
import { needsSetUp } from '@/use-cases/set-up/needs-set-up'
import { admitByClaims } from '@/use-cases/sign-in/admit-by-claims'
import { getFigures } from '@/use-cases/system/get-figures'
import { getReadiness } from '@/use-cases/system/get-readiness'
import { tagTeams } from '@/use-cases/teams/tag-teams'
import { getTrend } from '@/use-cases/trends/get-trend'
import { createWorkspace } from '@/use-cases/workspaces/create-workspace'
import { switchWorkspace } from '@/use-cases/workspaces/switch-workspace'
import { said } from '../../support/assessments'
import type { GrownWorld } from '../../support/grown-world'
import { newPerson } from '../../support/members'
import { typedRound } from '../../support/planned-rounds'
import { VISITOR } from '../../support/rounds'
import { PASSWORD } from '../../support/world-description'
import { USE_CASES } from '../authorization/use-case-rows'
import { ANSWERING } from './counted-answering'

/** Something whose statements are counted: what the admin, or somebody by a link, does in a world. */
export type Counted = (world: GrownWorld) => Promise<unknown>

const ALL_TEAMS = { teams: { all: true, ids: [], tags: [] } }

const teamsOf = ({ team, otherTeam, added }: GrownWorld) => [team, otherTeam, ...added]

const adminOf = ({ people }: GrownWorld): Person => {
  const { actor, email } = people.admin
  return { userId: actor.userId ?? '', sessionId: '', name: 'Admin', email }
}

/** What asks for as much as there is, where the rows of the authorization test do with one or two. */
const OF_ALL: Readonly<Record<string, Counted>> = {
  getDashboard: ({ people }) => getDashboard(people.admin.actor, { round: LATEST, voice: 'lead' }),
  getOverview: ({ people, closed }) =>
    getOverview(people.admin.actor, { round: closed, voice: 'member', tags: ['payments'] }),
  getComparison: (world) =>
    getComparison(world.people.admin.actor, { items: [...teamsOf(world).map((id) => `team:${id}`), 'all', 'target'] }),
  getTrend: ({ people }) => getTrend(people.admin.actor, { item: 'all' }),
  getRound: ({ people, closed }) => getRound(people.admin.actor, closed),
  getRoundNotes: ({ people, closed }) => getRoundNotes(people.admin.actor, closed),
  exportResults: async ({ people }) => gatheredResults(await exportResults(people.admin.actor, {}, 'csv-long')),
  'exportResults for the wide table': async ({ people }) => {
    const results = await exportResults(people.admin.actor, { round: LATEST }, 'csv-wide')
    return [await results.questionnaires(), await gatheredResults(results)]
  },
  tagTeams: (world) => tagTeams(world.people.admin.actor, { what: 'give', tag: 'Shop', teamIds: teamsOf(world) }),
  changeTeams: (world) => changeTeams(world.people.admin.actor, world.member, teamsOf(world)),
  inviteMember: (world) =>
    inviteMember(world.people.admin.actor, { email: 'new@example.org', role: 'lead', teamIds: teamsOf(world) }),
  changeRound: (world) => changeRound(world.people.admin.actor, world.planned, typedRound([], ALL_TEAMS)),
  'changeRound to ask members again': async ({ people, planned }) => {
    await prisma().assessment.updateMany({ where: { roundId: planned }, data: { linkHash: null } })
    await changeRound(people.admin.actor, planned, typedRound([], ALL_TEAMS))
  },
  removeRound: ({ people, closed }) => removeClosed(people.admin.actor, closed),
  addPersonalLinks: ({ people, round, team, added }) =>
    addPersonalLinks(people.admin.actor, round, team, added.map((_, index) => `New ${index}`).join('\n')),
  listReportLinks: ({ people, published }) => listReportLinks(people.admin.actor, { assessmentId: published }),
  saveAnswers: ({ people, draft }) => saveAnswers(people.admin.actor, draft, () => said({ 'culture.swarming': 2 })),
  submitInRound: async ({ people, round, team }) => {
    const { id } = await prisma().assessment.findFirstOrThrow({ where: { roundId: round, teamId: team } })
    const { round: asked, ...found } = await requireAssessment(people.admin.actor, id)
    if (asked) await submitInRound(people.admin.actor, { ...found, round: asked })
  },
}

async function removeClosed(actor: Parameters<typeof removeRound>[0], roundId: string): Promise<void> {
  const { name } = await prisma().round.findUniqueOrThrow({ where: { id: roundId } })
  await removeRound(actor, roundId, name)
}

/** What is done by somebody else than a member of a workspace, or by the clock. */
const WITHOUT_ACTOR: Readonly<Record<string, Counted>> = {
  findReport: ({ reportToken }) => findReport(VISITOR, reportToken),
  'findReport of a round': async ({ people, closed }) => {
    const { actor } = people.admin
    await makeReportLink(actor, { roundId: closed }, { days: 7 })
    const [link] = (await listReportLinks(actor, { roundId: closed })) ?? []
    await findReport(VISITOR, link?.address?.split('/r/')[1] ?? '')
  },
  runRoundClock: () => runRoundClock(),
  needsSetUp: () => needsSetUp(),
  getReadiness: () => getReadiness(),
  getFigures: () => getFigures(),
  sendDueMails: () => sendDueMails(),
  findInvitation: ({ invitationToken }) => findInvitation(VISITOR, invitationToken),
  joinByInvitation: ({ invitationToken }) =>
    joinByInvitation(VISITOR, invitationToken, { name: 'New', password: PASSWORD }),
  acceptInvitation: async ({ invitationToken }) => {
    const { email = '' } = (await findInvitation(VISITOR, invitationToken)) ?? {}
    await acceptInvitation(VISITOR, await newPerson('New', email), invitationToken)
  },
  admitByClaims: async ({ workspaceId }) => {
    const { userId } = await newPerson()
    const rules = { claim: undefined, map: [], defaultRole: 'lead', createMembers: true } as const
    await admitByClaims(userId, {}, { ...rules, workspace: workspaceId })
  },
  createWorkspace: (world) => createWorkspace(adminOf(world), { name: 'Another' }),
  switchWorkspace: (world) => switchWorkspace(adminOf(world), world.workspaceId),
  getAccount: (world) => getAccount(adminOf(world)),
  exportAccount: (world) => exportAccount(adminOf(world)),
  deleteAccount: ({ people }) => {
    const { actor, email } = people.lead
    const person = { userId: actor.userId ?? '', sessionId: '', name: 'Lead', email }
    return deleteAccount(person, { typedEmail: email, password: PASSWORD })
  },
  changeName: (world) => changeName(adminOf(world), 'New name'),
  changePassword: (world) => changePassword(adminOf(world), PASSWORD, 'violet harbour 77 candle'),
  switchSecondFactorOff: (world) => switchSecondFactorOff(adminOf(world), PASSWORD),
  endOtherSessions: (world) => endOtherSessions(adminOf(world)),
  endOneSession: async (world) => {
    const person = adminOf(world)
    const { id } = await prisma().session.findFirstOrThrow({ where: { userId: person.userId } })
    await endOneSession(person, id)
  },
}

/** Everything that is counted, by the name of its use-case and, where there are several ways, what is special. */
export const COUNTED: Readonly<Record<string, Counted>> = {
  ...Object.fromEntries(
    Object.entries(USE_CASES).map(([name, { run }]) => [
      name,
      (world: GrownWorld) => run(world.people.admin.actor, world),
    ]),
  ),
  ...OF_ALL,
  ...WITHOUT_ACTOR,
  ...ANSWERING,
}
