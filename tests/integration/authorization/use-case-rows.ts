import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { insertTeam } from '@/database/teams'
import { AppError } from '@/errors/app-error'
import { byPillar } from '@/scoring/by-pillar'
import { listApiTokens } from '@/use-cases/api-tokens/list-api-tokens'
import { makeApiToken } from '@/use-cases/api-tokens/make-api-token'
import { ownedTokens } from '@/use-cases/api-tokens/owned-tokens'
import { revokeApiToken } from '@/use-cases/api-tokens/revoke-api-token'
import { exportArchive } from '@/use-cases/archive/export-archive'
import { importArchive } from '@/use-cases/archive/import-archive'
import { discardDraft } from '@/use-cases/assessments/discard-draft'
import { getDraft } from '@/use-cases/assessments/get-draft'
import { listAssessments } from '@/use-cases/assessments/list-assessments'
import { nextStep } from '@/use-cases/assessments/next-step'
import { requireAssessment } from '@/use-cases/assessments/require-assessment'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { startAssessment } from '@/use-cases/assessments/start-assessment'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { submitInRound } from '@/use-cases/assessments/submit-in-round'
import { auditFilterSchema } from '@/use-cases/audit/audit-filter'
import { exportAuditLog } from '@/use-cases/audit/export-audit-log'
import { listAuditLog } from '@/use-cases/audit/list-audit-log'
import { listAuditedPeople } from '@/use-cases/audit/list-audited-people'
import { dashboardScope, LATEST } from '@/use-cases/dashboard/dashboard-scope'
import { getComparison } from '@/use-cases/dashboard/get-comparison'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { getDashboardHead } from '@/use-cases/dashboard/get-dashboard-head'
import { getOverview } from '@/use-cases/dashboard/get-overview'
import { exportComparison } from '@/use-cases/exports/export-comparison'
import { exportOverview } from '@/use-cases/exports/export-overview'
import { exportReport } from '@/use-cases/exports/export-report'
import { exportReportDocument } from '@/use-cases/exports/export-report-document'
import { exportResults } from '@/use-cases/exports/export-results'
import { exportTrend } from '@/use-cases/exports/export-trend'
import { gatheredResults } from '@/use-cases/exports/gathered-results'
import { getResultsPage } from '@/use-cases/exports/get-results-page'
import { recordDocument } from '@/use-cases/exports/record-document'
import { getPastForm } from '@/use-cases/imports/get-past-form'
import { importAssessments } from '@/use-cases/imports/import-assessments'
import { importTeams } from '@/use-cases/imports/import-teams'
import { pastTemplate } from '@/use-cases/imports/past-template'
import { inviteMember } from '@/use-cases/invitations/invite-member'
import { listInvitations } from '@/use-cases/invitations/list-invitations'
import { mailInvitation } from '@/use-cases/invitations/mail-invitation'
import { withdrawInvitation } from '@/use-cases/invitations/withdraw-invitation'
import { changeMembership } from '@/use-cases/members/change-membership'
import { changeRole } from '@/use-cases/members/change-role'
import { changeTeams } from '@/use-cases/members/change-teams'
import { getMember } from '@/use-cases/members/get-member'
import { leaveWorkspace } from '@/use-cases/members/leave-workspace'
import { listMembers } from '@/use-cases/members/list-members'
import { makeResetLink } from '@/use-cases/members/make-reset-link'
import { removeMember } from '@/use-cases/members/remove-member'
import { requireTeams } from '@/use-cases/members/require-teams'
import { restoreMember } from '@/use-cases/members/restore-member'
import { signMemberOut } from '@/use-cases/members/sign-member-out'
import { suspendMember } from '@/use-cases/members/suspend-member'
import { addPersonalLinks } from '@/use-cases/personal-links/add-personal-links'
import { getReminding } from '@/use-cases/personal-links/get-reminding'
import { listPersonalLinks } from '@/use-cases/personal-links/list-personal-links'
import { removePersonalLink } from '@/use-cases/personal-links/remove-personal-link'
import { sendReminders } from '@/use-cases/personal-links/send-reminders'
import { beginNextVersion } from '@/use-cases/questionnaires/begin-next-version'
import { createQuestionnaire } from '@/use-cases/questionnaires/create-questionnaire'
import { discardQuestionnaireDraft } from '@/use-cases/questionnaires/discard-questionnaire-draft'
import { getDraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'
import { getQuestionnaire } from '@/use-cases/questionnaires/get-questionnaire'
import { getQuestionnaireToRead } from '@/use-cases/questionnaires/get-questionnaire-to-read'
import { getQuestionnaireVersions } from '@/use-cases/questionnaires/get-questionnaire-versions'
import { listQuestionnaires } from '@/use-cases/questionnaires/list-questionnaires'
import { mayWriteQuestionnaires } from '@/use-cases/questionnaires/may-write-questionnaires'
import { publishQuestionnaire } from '@/use-cases/questionnaires/publish-questionnaire'
import { putPractice, removePractice } from '@/use-cases/questionnaires/put-practice'
import { renameDraft } from '@/use-cases/questionnaires/rename-draft'
import { requireDraft } from '@/use-cases/questionnaires/require-draft'
import { saveDraftQuestionnaire } from '@/use-cases/questionnaires/save-draft-questionnaire'
import { listReportLinks } from '@/use-cases/report-links/list-report-links'
import { makeReportLink } from '@/use-cases/report-links/make-report-link'
import { requireShareable } from '@/use-cases/report-links/require-shareable'
import { revokeReportLink } from '@/use-cases/report-links/revoke-report-link'
import { getReport } from '@/use-cases/reports/get-report'
import { addRoundNote } from '@/use-cases/round-notes/add-round-note'
import { getRoundNotes } from '@/use-cases/round-notes/get-round-notes'
import { removeRoundNote } from '@/use-cases/round-notes/remove-round-note'
import { changeRound } from '@/use-cases/rounds/change-round'
import { closeRound } from '@/use-cases/rounds/close-round'
import { createRound } from '@/use-cases/rounds/create-round'
import { extendRound } from '@/use-cases/rounds/extend-round'
import { getPlan } from '@/use-cases/rounds/get-plan'
import { getRound } from '@/use-cases/rounds/get-round'
import { getRoundForm } from '@/use-cases/rounds/get-round-form'
import { listRounds } from '@/use-cases/rounds/list-rounds'
import { openRound } from '@/use-cases/rounds/open-round'
import { removeRound } from '@/use-cases/rounds/remove-round'
import { requireRound } from '@/use-cases/rounds/require-round'
import { loadSample } from '@/use-cases/sample/load-sample'
import { removeSample } from '@/use-cases/sample/remove-sample'
import { askedOf } from '@/use-cases/share/asked-of'
import { changeExpectedSize } from '@/use-cases/share/change-expected-size'
import { getPoster } from '@/use-cases/share/get-poster'
import { getShare } from '@/use-cases/share/get-share'
import { listPosters } from '@/use-cases/share/list-posters'
import { replaceTeamLink } from '@/use-cases/share/replace-team-link'
import { requireRoundTeam } from '@/use-cases/share/require-round-team'
import { requireSharing } from '@/use-cases/share/require-sharing'
import { getSystem } from '@/use-cases/system/get-system'
import { sendTestMail } from '@/use-cases/system/send-test-mail'
import { addTeam } from '@/use-cases/teams/add-team'
import { changeTeam } from '@/use-cases/teams/change-team'
import { changeTeamDetails } from '@/use-cases/teams/change-team-details'
import { changeTeamName } from '@/use-cases/teams/change-team-name'
import { createTeam } from '@/use-cases/teams/create-team'
import { getStart } from '@/use-cases/teams/get-start'
import { getTags } from '@/use-cases/teams/get-tags'
import { getTeam } from '@/use-cases/teams/get-team'
import { getWaiting } from '@/use-cases/teams/get-waiting'
import { listTeamNames } from '@/use-cases/teams/list-team-names'
import { listTeams } from '@/use-cases/teams/list-teams'
import { mayManageTeams, requireManagingTeams } from '@/use-cases/teams/may-manage-teams'
import { removeTeam } from '@/use-cases/teams/remove-team'
import { requireTeam } from '@/use-cases/teams/require-team'
import { tagTeams } from '@/use-cases/teams/tag-teams'
import { getTrend } from '@/use-cases/trends/get-trend'
import { addWebhook } from '@/use-cases/webhooks/add-webhook'
import { changeWebhook } from '@/use-cases/webhooks/change-webhook'
import { getWebhook } from '@/use-cases/webhooks/get-webhook'
import { listWebhookDeliveries } from '@/use-cases/webhooks/list-webhook-deliveries'
import { listWebhooks } from '@/use-cases/webhooks/list-webhooks'
import { removeWebhook } from '@/use-cases/webhooks/remove-webhook'
import { replayWebhook } from '@/use-cases/webhooks/replay-webhook'
import { requireWebhook } from '@/use-cases/webhooks/require-webhook'
import { rotateWebhookSecret } from '@/use-cases/webhooks/rotate-webhook-secret'
import { testWebhook } from '@/use-cases/webhooks/test-webhook'
import { changeSettings } from '@/use-cases/workspaces/change-settings'
import { exportWorkspace } from '@/use-cases/workspaces/export-workspace'
import { getSettings } from '@/use-cases/workspaces/get-settings'
import { removeWorkspace } from '@/use-cases/workspaces/remove-workspace'
import { requireWorkspace } from '@/use-cases/workspaces/require-workspace'
import { inDays } from '../../support/local-time'
import { newMember } from '../../support/members'
import { calmsDocument, practice } from '../../support/own-questionnaires'
import { typedRound } from '../../support/planned-rounds'
import { newPart, newRound } from '../../support/published-round'
import { roundOf } from '../../support/rounds'
import { smallArchive } from '../../support/small-archive'
import { newWebhook } from '../../support/webhooks'
import { MEMBER_NAME, type World } from '../../support/world-description'

export type Outcome = 'ok' | 'forbidden' | 'not-found'

/** What comes of it for the admin, the coach, the team's lead, another team's lead, and another workspace's admin. */
type Outcomes = readonly [Outcome, Outcome, Outcome, Outcome, Outcome]

/** Everybody, each in their own workspace. */
const ANYBODY: Outcomes = ['ok', 'ok', 'ok', 'ok', 'ok']
/** Everybody who may know of the team. */
const ANYBODY_HERE: Outcomes = ['ok', 'ok', 'ok', 'ok', 'not-found']
const OF_THE_TEAM: Outcomes = ['ok', 'ok', 'ok', 'not-found', 'not-found']
/** Admins and coaches, each in their own workspace. */
const MANAGERS: Outcomes = ['ok', 'ok', 'forbidden', 'forbidden', 'ok']
/** Admins and coaches, with a round of this workspace. */
const MANAGERS_OF_THE_ROUND: Outcomes = ['ok', 'ok', 'forbidden', 'forbidden', 'not-found']
/** Admins, each in their own workspace. */
const ADMINS: Outcomes = ['ok', 'forbidden', 'forbidden', 'forbidden', 'ok']
/** The same, with a team of this workspace. */
const MANAGERS_OF_THE_TEAM: Outcomes = ['ok', 'ok', 'forbidden', 'not-found', 'not-found']
/** The same, with a member of this workspace. */
const ADMINS_OF_THE_MEMBER: Outcomes = ['ok', 'forbidden', 'forbidden', 'forbidden', 'not-found']

type Row = { run: (actor: Actor, world: World) => Promise<unknown>; outcomes: Outcomes }

const row = (outcomes: Outcomes, run: Row['run']): Row => ({ run, outcomes })

const teamName = async (id: string) => (await prisma().team.findUniqueOrThrow({ where: { id } })).name

const ALL_TEAMS = { teams: { all: true, ids: [], tags: [] } }

const workspaceName = async (id: string) => (await prisma().workspace.findUniqueOrThrow({ where: { id } })).name

const WEBHOOK = {
  name: 'New',
  kind: 'standard' as const,
  address: 'https://example.org/',
  events: ['round.closed' as const],
  active: true,
}
const TOKEN = { name: 'New', scopes: ['read' as const], days: 30, role: 'coach' as const }

const NOBODY = { userId: '', sessionId: '', name: '', email: '' }

function unlessNoMail(error: unknown): void {
  if (!(error instanceof AppError && error.fields[0]?.problem === 'mailNotSet')) throw error
}

export const USE_CASES: Readonly<Record<string, Row>> = {
  listQuestionnaires: row(ANYBODY, (actor) => listQuestionnaires(actor)),
  mayWriteQuestionnaires: row(ANYBODY, async (actor) => mayWriteQuestionnaires(actor)),
  getQuestionnaire: row(ANYBODY_HERE, (actor, { questionnaire }) => getQuestionnaire(actor, questionnaire, 1)),
  getQuestionnaireVersions: row(ANYBODY_HERE, (actor, { questionnaire }) =>
    getQuestionnaireVersions(actor, questionnaire),
  ),
  getQuestionnaireToRead: row(ANYBODY_HERE, (actor, { questionnaire }) =>
    getQuestionnaireToRead(actor, questionnaire, '1'),
  ),
  createQuestionnaire: row(MANAGERS, (actor) => createQuestionnaire(actor, { title: 'New', copyOf: null })),
  requireDraft: row(MANAGERS_OF_THE_ROUND, (actor, { questionnaire }) => requireDraft(actor, questionnaire)),
  getDraftQuestionnaire: row(MANAGERS_OF_THE_ROUND, (actor, { questionnaire }) =>
    getDraftQuestionnaire(actor, questionnaire),
  ),
  beginNextVersion: row(MANAGERS_OF_THE_ROUND, (actor, { questionnaire }) => beginNextVersion(actor, questionnaire)),
  saveDraftQuestionnaire: row(MANAGERS_OF_THE_ROUND, (actor, { questionnaire }) =>
    saveDraftQuestionnaire(actor, questionnaire, 0, calmsDocument()),
  ),
  renameDraft: row(MANAGERS_OF_THE_ROUND, (actor, { questionnaire }) => renameDraft(actor, questionnaire, 0, 'Other')),
  putPractice: row(MANAGERS_OF_THE_ROUND, (actor, { questionnaire }) =>
    putPractice(actor, questionnaire, { edits: 0, practiceId: null, practice: practice('lean.new'), place: 1 }),
  ),
  removePractice: row(MANAGERS_OF_THE_ROUND, (actor, { questionnaire }) =>
    removePractice(actor, questionnaire, { edits: 0, practiceId: 'lean.experiments' }),
  ),
  publishQuestionnaire: row(MANAGERS_OF_THE_ROUND, (actor, { questionnaire }) =>
    publishQuestionnaire(actor, questionnaire, 0),
  ),
  discardQuestionnaireDraft: row(MANAGERS_OF_THE_ROUND, (actor, { questionnaire }) =>
    discardQuestionnaireDraft(actor, questionnaire, 'Own questions'),
  ),
  getTags: row(MANAGERS, (actor) => getTags(actor)),
  tagTeams: row(['ok', 'ok', 'forbidden', 'forbidden', 'not-found'], (actor, { team, otherTeam }) =>
    tagTeams(actor, { what: 'give', tag: 'Payments', teamIds: [team, otherTeam] }),
  ),
  changeTeamDetails: row(MANAGERS_OF_THE_TEAM, (actor, { team }) =>
    changeTeamDetails(actor, team, { size: 7, tags: ['Payments'] }),
  ),
  addTeam: row(MANAGERS, (actor) => addTeam(actor, { name: 'New', size: 7, tags: ['Payments'] })),
  changeTeam: row(MANAGERS_OF_THE_TEAM, (actor, { team }) => changeTeam(actor, team, { size: 7 })),
  listTeams: row(ANYBODY, (actor) => listTeams(actor)),
  listAssessments: row(ANYBODY, (actor) => listAssessments(actor)),
  getPlan: row(['ok', 'ok', 'ok', 'ok', 'not-found'], (actor, { round }) => getPlan(actor, round)),
  getResultsPage: row(ANYBODY, (actor) => getResultsPage(actor, { round: LATEST }, { limit: 50, after: null })),
  ownedTokens: row(ANYBODY, (actor) => ownedTokens(actor, 'me')),
  listApiTokens: row(ADMINS, (actor) => listApiTokens(actor, 'services')),
  makeApiToken: row(ADMINS, (actor) => makeApiToken(actor, 'services', TOKEN)),
  revokeApiToken: row(ADMINS_OF_THE_MEMBER, async (actor, { workspaceId }) => {
    const data = { workspaceId, name: 'New', scopes: 'read', role: 'coach', tokenHash: crypto.randomUUID() }
    const { id } = await prisma().apiToken.create({ data: { ...data, expiresAt: new Date(4e12) } })
    await revokeApiToken(actor, 'services', id)
  }),
  requireWebhook: row(ADMINS_OF_THE_MEMBER, async (actor, { workspaceId }) => {
    await requireWebhook(actor, (await newWebhook(workspaceId)).webhook)
  }),
  getWebhook: row(ADMINS_OF_THE_MEMBER, async (actor, { workspaceId }) => {
    await getWebhook(actor, (await newWebhook(workspaceId)).webhook)
  }),
  listWebhooks: row(ADMINS, (actor) => listWebhooks(actor)),
  addWebhook: row(ADMINS, (actor) => addWebhook(actor, WEBHOOK)),
  changeWebhook: row(ADMINS_OF_THE_MEMBER, async (actor, { workspaceId }) =>
    changeWebhook(actor, (await newWebhook(workspaceId)).webhook, { name: 'New', active: false }),
  ),
  removeWebhook: row(ADMINS_OF_THE_MEMBER, async (actor, { workspaceId }) =>
    removeWebhook(actor, (await newWebhook(workspaceId)).webhook),
  ),
  rotateWebhookSecret: row(ADMINS_OF_THE_MEMBER, async (actor, { workspaceId }) =>
    rotateWebhookSecret(actor, (await newWebhook(workspaceId)).webhook),
  ),
  testWebhook: row(ADMINS_OF_THE_MEMBER, async (actor, { workspaceId }) =>
    testWebhook(actor, (await newWebhook(workspaceId)).webhook),
  ),
  listWebhookDeliveries: row(ADMINS_OF_THE_MEMBER, async (actor, { workspaceId }) =>
    listWebhookDeliveries(actor, (await newWebhook(workspaceId)).webhook),
  ),
  replayWebhook: row(ADMINS_OF_THE_MEMBER, async (actor, { workspaceId }) => {
    const { webhook, delivery } = await newWebhook(workspaceId)
    await replayWebhook(actor, webhook, delivery)
  }),
  createTeam: row(MANAGERS, (actor) => createTeam(actor, { name: 'New' })),
  getPastForm: row(MANAGERS, (actor) => getPastForm(actor)),
  pastTemplate: row(MANAGERS, (actor) => pastTemplate(actor, { id: 'calms', version: 1 }, 'quick')),
  importAssessments: row(MANAGERS, async (actor) => {
    const team = await insertTeam(actor.workspaceId, crypto.randomUUID())
    const source = [{ team: team?.name, date: '2020-01-31', round: 'Then', answers: { 'culture.swarming': 3 } }]
    await importAssessments(actor, { source, questionnaire: { id: 'calms', version: 1 }, variant: 'full' }, false)
  }),
  importTeams: row(MANAGERS, (actor) => importTeams(actor, 'name,size,tags\nNew,3,Web', false)),
  changeTeamName: row(MANAGERS_OF_THE_TEAM, (actor, { team }) => changeTeamName(actor, team, { name: 'New' })),
  removeTeam: row(MANAGERS_OF_THE_TEAM, async (actor, { team }) => removeTeam(actor, team, await teamName(team))),
  requireTeam: row(OF_THE_TEAM, (actor, { team }) => requireTeam(actor, team)),
  mayManageTeams: row(ANYBODY, async (actor) => mayManageTeams(actor)),
  requireManagingTeams: row(MANAGERS, async (actor) => requireManagingTeams(actor)),
  getTeam: row(OF_THE_TEAM, (actor, { team }) => getTeam(actor, team)),
  getStart: row(ANYBODY, (actor) => getStart(actor)),
  getWaiting: row(OF_THE_TEAM, async (actor, { team }) => {
    await getWaiting(actor)
    await getWaiting(actor, team)
  }),
  getDashboard: row(ANYBODY, (actor) => getDashboard(actor)),
  dashboardScope: row(ANYBODY, (actor) => dashboardScope(actor, {})),
  getDashboardHead: row(ANYBODY, (actor) => getDashboardHead(actor)),
  getOverview: row(ANYBODY, (actor) => getOverview(actor)),
  getComparison: row(ANYBODY, (actor, { team }) => getComparison(actor, { items: [`team:${team}`, 'all', 'target'] })),
  exportResults: row(ANYBODY, async (actor) => gatheredResults(await exportResults(actor, {}, 'json'))),
  recordDocument: row(ANYBODY, (actor) => recordDocument(actor, { round: null }, 'pdf')),
  exportOverview: row(ANYBODY, (actor) => exportOverview(actor, {}, 'pdf')),
  exportComparison: row(ANYBODY, (actor, { team }) =>
    exportComparison(actor, { items: [`team:${team}`, 'all'] }, 'svg'),
  ),
  exportReportDocument: row(OF_THE_TEAM, (actor, { published }) =>
    exportReportDocument(actor, published, undefined, 'pdf'),
  ),
  exportTrend: row(OF_THE_TEAM, (actor, { team }) => exportTrend(actor, { item: `team:${team}` }, 'png')),
  exportReport: row(OF_THE_TEAM, (actor, { published }) => exportReport(actor, published, 'json')),
  getTrend: row(OF_THE_TEAM, async (actor, { team }) => {
    await getTrend(actor)
    await getTrend(actor, { item: `team:${team}` })
  }),
  getRoundNotes: row(OF_THE_TEAM, (actor, { planned }) => getRoundNotes(actor, planned)),
  addRoundNote: row(MANAGERS_OF_THE_ROUND, (actor, { planned, team }) =>
    addRoundNote(actor, planned, { text: 'New tool', teamId: team }),
  ),
  removeRoundNote: row(MANAGERS_OF_THE_ROUND, async (actor, { planned }) => {
    const { id } = await prisma().roundNote.create({ data: { roundId: planned, text: 'New tool' } })
    await removeRoundNote(actor, planned, id)
  }),
  getReport: row(OF_THE_TEAM, (actor, { published }) => getReport(actor, published)),
  requireShareable: row(OF_THE_TEAM, (actor, { published }) => requireShareable(actor, { assessmentId: published })),
  makeReportLink: row(OF_THE_TEAM, (actor, { published }) =>
    makeReportLink(actor, { assessmentId: published }, { days: 7 }),
  ),
  listReportLinks: row(OF_THE_TEAM, (actor, { published }) => listReportLinks(actor, { assessmentId: published })),
  revokeReportLink: row(OF_THE_TEAM, (actor, { published, reportLink }) =>
    revokeReportLink(actor, { assessmentId: published }, reportLink),
  ),
  startAssessment: row(OF_THE_TEAM, (actor, { team }) => startAssessment(actor, team, 'quick')),
  requireAssessment: row(OF_THE_TEAM, (actor, { published }) => requireAssessment(actor, published)),
  getDraft: row(OF_THE_TEAM, (actor, { draft }) => getDraft(actor, draft)),
  nextStep: row(OF_THE_TEAM, (actor, { draft }) => nextStep(actor, draft)),
  saveAnswers: row(OF_THE_TEAM, (actor, { draft }) =>
    saveAnswers(actor, draft, () => [{ practiceId: 'culture.swarming', answer: 2, comment: '' }]),
  ),
  submitAssessment: row(OF_THE_TEAM, async (actor, { draft }) => {
    await prisma().draftAnswer.create({ data: { assessmentId: draft, practiceId: 'culture.swarming', answer: '2' } })
    await submitAssessment(actor, draft)
  }),
  submitInRound: row(OF_THE_TEAM, async (actor, { people, team }) => {
    const part = await newPart(people.admin.actor, await newRound(people.admin.actor), team)
    await prisma().draftAnswer.create({ data: { assessmentId: part, practiceId: 'culture.swarming', answer: '2' } })
    const { round, ...found } = await requireAssessment(people.admin.actor, part)
    if (round) await submitInRound(actor, { ...found, round })
  }),
  discardDraft: row(OF_THE_TEAM, async (actor, { team, draft }) => discardDraft(actor, draft, await teamName(team))),
  loadSample: row(MANAGERS, (actor) => loadSample(actor)),
  removeSample: row(MANAGERS, (actor) => removeSample(actor)),
  requireWorkspace: row(ANYBODY, (actor) => requireWorkspace(actor)),
  getSettings: row(ADMINS, (actor) => getSettings(actor)),
  changeSettings: row(ADMINS, async (actor) => {
    const { id: _, targetLevels: __, ...general } = await requireWorkspace(actor)
    await changeSettings(actor, { ...general, targets: byPillar(() => 5) })
  }),
  getSystem: row(ADMINS, (actor) => getSystem(actor)),
  // Nobody's mail server is set up here, which an admin is told.
  sendTestMail: row(ADMINS, (actor) => sendTestMail(actor, NOBODY).catch(unlessNoMail)),
  exportWorkspace: row(ADMINS, (actor) => exportWorkspace(actor)),
  exportArchive: row(ADMINS, (actor) => exportArchive(actor)),
  importArchive: row(ADMINS, (actor) => importArchive(actor, smallArchive(), true)),
  removeWorkspace: row(ADMINS, async (actor) => removeWorkspace(actor, (await requireWorkspace(actor)).name)),
  listAuditLog: row(ADMINS, (actor) => listAuditLog(actor, auditFilterSchema.parse({}))),
  listAuditedPeople: row(ADMINS, (actor) => listAuditedPeople(actor)),
  exportAuditLog: row(ADMINS, (actor) => exportAuditLog(actor, auditFilterSchema.parse({}))),
  createRound: row(MANAGERS, (actor) => createRound(actor, typedRound([], ALL_TEAMS))),
  changeRound: row(MANAGERS_OF_THE_ROUND, (actor, { planned, team }) =>
    changeRound(actor, planned, typedRound([team])),
  ),
  openRound: row(MANAGERS_OF_THE_ROUND, (actor, { planned }) => openRound(actor, planned)),
  extendRound: row(MANAGERS_OF_THE_ROUND, (actor, { round }) => extendRound(actor, round, inDays(20))),
  closeRound: row(MANAGERS_OF_THE_ROUND, (actor, { round }) => closeRound(actor, round)),
  // A coach may delete what has not opened, as this one.
  removeRound: row(MANAGERS_OF_THE_ROUND, (actor, { planned }) => removeRound(actor, planned, 'Autumn')),
  listRounds: row(ANYBODY, (actor) => listRounds(actor)),
  requireRound: row(OF_THE_TEAM, (actor, { planned }) => requireRound(actor, planned)),
  getRound: row(OF_THE_TEAM, (actor, { planned }) => getRound(actor, planned)),
  getRoundForm: row(MANAGERS_OF_THE_ROUND, (actor, { planned }) => getRoundForm(actor, { change: planned })),
  requireRoundTeam: row(OF_THE_TEAM, (actor, { round, team }) => requireRoundTeam(actor, round, team)),
  requireSharing: row(MANAGERS_OF_THE_TEAM, (actor, { round, team }) => requireSharing(actor, round, team)),
  askedOf: row(ANYBODY, async (actor, { round, workspaceId }) => askedOf(actor, await roundOf(workspaceId, round))),
  getShare: row(OF_THE_TEAM, (actor, { round, team }) => getShare(actor, round, team)),
  getPoster: row(OF_THE_TEAM, (actor, { round, team }) => getPoster(actor, round, team)),
  listPosters: row(MANAGERS_OF_THE_ROUND, (actor, { round }) => listPosters(actor, round)),
  replaceTeamLink: row(MANAGERS_OF_THE_TEAM, (actor, { round, team }) => replaceTeamLink(actor, round, team)),
  changeExpectedSize: row(MANAGERS_OF_THE_TEAM, (actor, { round, team }) =>
    changeExpectedSize(actor, round, team, { expectedSize: 7 }),
  ),
  addPersonalLinks: row(MANAGERS_OF_THE_TEAM, (actor, { round, team }) => addPersonalLinks(actor, round, team, 'Lin')),
  listPersonalLinks: row(MANAGERS_OF_THE_TEAM, (actor, { round, team }) => listPersonalLinks(actor, round, team)),
  removePersonalLink: row(MANAGERS_OF_THE_TEAM, (actor, { round, team, personalLink }) =>
    removePersonalLink(actor, round, team, personalLink),
  ),
  getReminding: row(MANAGERS_OF_THE_ROUND, (actor, { round }) => getReminding(actor, round)),
  // Who may is told apart from what cannot be: there is no mail server here.
  sendReminders: row(MANAGERS_OF_THE_ROUND, (actor, { round }) => sendReminders(actor, round).catch(unlessNoMail)),
  listTeamNames: row(ANYBODY, (actor) => listTeamNames(actor)),
  listMembers: row(ADMINS, (actor) => listMembers(actor)),
  getMember: row(ADMINS_OF_THE_MEMBER, (actor, { member }) => getMember(actor, member)),
  changeMembership: row(ADMINS_OF_THE_MEMBER, (actor, { member }) => changeMembership(actor, member, async () => {})),
  changeRole: row(ADMINS_OF_THE_MEMBER, (actor, { member }) => changeRole(actor, member, 'coach')),
  requireTeams: row(['ok', 'ok', 'ok', 'ok', 'not-found'], (actor, { team }) => requireTeams(actor, [team])),
  changeTeams: row(ADMINS_OF_THE_MEMBER, (actor, { member, team }) => changeTeams(actor, member, [team])),
  suspendMember: row(ADMINS_OF_THE_MEMBER, (actor, { member }) => suspendMember(actor, member)),
  restoreMember: row(ADMINS_OF_THE_MEMBER, (actor, { member }) => restoreMember(actor, member)),
  removeMember: row(ADMINS_OF_THE_MEMBER, (actor, { member }) => removeMember(actor, member, MEMBER_NAME)),
  makeResetLink: row(ADMINS_OF_THE_MEMBER, (actor, { member }) => makeResetLink(actor, member)),
  // Its callers have asked whether the actor may.
  signMemberOut: row(ANYBODY, (actor, { people }) => signMemberOut(actor, people.lead.actor.userId ?? '')),
  leaveWorkspace: row(ANYBODY, async (actor) => {
    await newMember(actor.workspaceId, 'admin')
    await leaveWorkspace(actor, await workspaceName(actor.workspaceId))
  }),
  inviteMember: row(ADMINS, (actor) => inviteMember(actor, { email: 'new@example.org', role: 'coach', teamIds: [] })),
  mailInvitation: row(ANYBODY, (actor) =>
    mailInvitation(actor, {
      id: crypto.randomUUID(),
      email: 'new@example.org',
      link: 'https://example.org',
      expiresAt: new Date(4e12),
    }),
  ),
  listInvitations: row(ADMINS, (actor) => listInvitations(actor)),
  withdrawInvitation: row(ADMINS_OF_THE_MEMBER, async (actor, { workspaceId }) => {
    const { id } = await prisma().invitation.findFirstOrThrow({ where: { workspaceId } })
    await withdrawInvitation(actor, id)
  }),
}

/** What reaches the database for somebody else than an actor, and why it may. */
export const WITHOUT_ACTOR: Readonly<Record<string, string>> = {
  record: 'adds to the log of a workspace that its caller has checked',
  recordAll: 'the same',
  recordForPerson: 'the same, in each workspace of a person whom its caller has identified',
  namedEntries: 'names what its caller has read of the log, with the teams of that workspace',
  voidWhatAdminsMade: 'in the transaction of a use-case that has checked who takes the role away',
  chosenTeams: 'finds teams of the workspace of its caller, who has asked whether they may plan',
  putRoundTeams: 'in the transaction of a use-case that has checked the round, the teams and who plans',
  publishedReport: 'reads what its caller has found that it may show',
  isAnythingShown: 'the same',
  answeredQuestionnaires: 'reads in which voices there is anything of the assessments that its caller may show',
  spokenAssessments: 'reads what is published of the assessments that its caller may show',
  findReport: 'tells a visitor what their link to a report leads to',
  pillarReport: 'works with what its caller has read',
  roundState: 'the same',
  leadDoor: 'the same',
  trendItem: 'the same',
  forgetsAt: 'the same',
  isAnswerable: 'the same',
  isOver: 'the same',
  draftKey: 'the same',
  isReceipt: 'makes a hash of a text',
  receiptHash: 'the same',
  findQuestionnaire: 'finds a published version of the workspace of its caller',
  listedQuestionnaires: 'lists the versions of the workspace of its caller, who leaves out the drafts',
  questionsOf: 'finds what the assessments ask that its caller may show',
  withQuestions: 'the same',
  scopedAssessments: 'the same',
  scopedSpoken: 'the same',
  planOf: 'checks that the questionnaire is of the workspace of its caller, who has asked whether they may plan',
  linkQuestions: 'names what a link asks that its caller has found',
  linkState: 'works with what its caller has read',
  linkedBy: 'tells a visitor what their link for answering leads to',
  getLinkState: 'the same, as long as anybody with the link gets the same',
  countLinkToNowhere: 'counts tries of a visitor',
  findAnswering: 'the same, and what they have sent themselves, by their receipt',
  whileAnswerable: 'whoever has a link for answering may answer by it',
  submitResponse: 'the same',
  withdrawResponse: 'the same, who also has the receipt',
  open: 'opens a round of its caller, who has asked whether they may, or which is the clock',
  close: 'the same',
  settleClosed: 'does what is due for a closed round, whoever comes by',
  publishRound: 'the same',
  forgetInBackups: 'destroys in the backups what is destroyed in the database, by the clock',
  cleanStorage: 'removes what is left of deleted answers; shows nothing',
  makeDueBackup: 'the clock of backups; nobody asks for it',
  runRoundClock: 'the clock of rounds; nobody asks for it',
  lastBackup: 'tells when the last backup was made, for a use-case that has asked whether the actor may know',
  cleanStorageAgain: 'does what is due for the storage, by the clock',
  cleanStorageAtStart: 'the same',
  takeTurn: 'the clock: does what is due for all workspaces',
  endTurns: 'the same, when the process ends',
  makeInvitation: 'writes what its caller has asked who may',
  knownLeads: 'the same',
  knownPast: 'the same',
  archiveChecker: 'looks at a file only',
  archiveStorer: 'writes what its caller has asked who may',
  wholeLeadTally: 'computes only',
  sharedLeadTallies: 'the same',
  teamRows: 'reads a text only',
  queueWebhooks: 'tells of what its caller has done, in its transaction',
  toldTargets: 'the same',
  tellMilestones: 'the clock: tells of what is due in all workspaces',
  webhookRequest: 'writes what its caller has read',
  deliverWebhook: 'sends what a use-case has queued',
  sendDueWebhooks: 'the same, for all workspaces',
  deliverMail: 'sends a mail that a use-case has queued',
  firstTry: 'the same',
  sendDueMails: 'the same, for all workspaces',
  nudgeMails: 'the same',
  stopSendingMails: 'the same, when the process ends',
  linkMails: 'writes mails with what its caller has read',
  publishLeadTallies: 'in the transaction of a use-case that publishes the assessment',
  needsSetUp: 'tells a visitor whether there is an installation yet, and nothing else',
  setUp: 'once, before there is anybody, with the set-up token',
  setUpUnasked: 'the same, for whoever has the machine',
  signIn: 'how a visitor becomes a person',
  finishSingleSignOn: 'how a visitor becomes a person, by what the provider says',
  admitByClaims:
    'gives a person whom the provider has identified what its claims say, in the one workspace that is set',
  findInvitation: 'tells a visitor what their link leads to',
  joinByInvitation: 'how a visitor with a link becomes a person and a member',
  acceptInvitation: 'how a person with a link becomes a member',
  becomeMember: 'uses up a link that its caller has found',
  requireOtherAdmin: 'tells whether a workspace of its caller has another admin',
  requireAnyAdmin: 'asks for the roles of a person',
  createWorkspace: 'a person makes a workspace of their own',
  requestReset: 'a visitor asks for a mail to the address of an account, and learns nothing',
  requireResetLink: 'whoever has the secret link',
  resetPassword: 'the same',
  changeName: 'a person changes their own account',
  changePassword: 'the same',
  requirePassword: 'the same',
  beginSecondFactor: 'the same',
  proveSecondFactor: 'the same',
  switchSecondFactorOff: 'the same',
  makeRecoveryCodes: 'the same',
  endOneSession: 'the same',
  endOtherSessions: 'the same',
  openSessions: 'the same',
  getAccount: 'the same',
  getReadiness: 'tells machines whether requests may be sent here, and nothing else',
  getFigures: 'counts over the whole installation, for who has the token of the metrics',
  exportAccount: 'the same',
  deleteAccount: 'the same',
  switchWorkspace: 'a person chooses one of their own workspaces',
}
