import { teamFieldName } from '@/app/members/ticked-teams'
import { byPillar } from '@/scoring/by-pillar'
import { ADMIN } from '../../support/admin'
import { inDays } from '../../support/local-time'
import { PASSWORD, type World } from '../../support/world-description'
import type { Who } from '../../support/world-server-test'

/** In the order of the outcomes below. */
export const EVERYBODY: readonly Who[] = ['admin', 'coach', 'lead', 'otherLead', 'foreignAdmin', 'signedOut']

/** A status; 'sign-in': a redirect to the sign-in; 'done': the action was carried out, or its fields were refused. */
export type Outcome = 200 | 401 | 405 | 403 | 404 | 'sign-in' | 'done' | 'onward'

type Outcomes = readonly [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome]

export type PageRow = { path: (world: World) => string; outcomes: Outcomes }

const page = (outcomes: Outcomes, path: PageRow['path']): PageRow => ({ path, outcomes })

const PUBLIC: Outcomes = [200, 200, 200, 200, 200, 200]
const MEMBERS: Outcomes = [200, 200, 200, 200, 200, 'sign-in']
const OF_THE_TEAM: Outcomes = [200, 200, 200, 404, 404, 'sign-in']
const MANAGERS: Outcomes = [200, 200, 403, 403, 200, 'sign-in']
const ADMINS: Outcomes = [200, 403, 403, 403, 200, 'sign-in']
const ADMINS_OF_THE_MEMBER: Outcomes = [200, 403, 403, 403, 404, 'sign-in']
const COACHES_OF_THE_ROUND: Outcomes = [200, 200, 403, 403, 404, 'sign-in']
/** A program says who it is by a token; a session's cookie opens nothing. */
const BY_TOKEN: Outcomes = [401, 401, 401, 401, 401, 401]
const OTHER_METHODS: Outcomes = [405, 405, 405, 405, 405, 405]
const GONE: Outcomes = [404, 404, 404, 404, 404, 404]

/** Every page and route, as its folder is called. */
export const PAGES: Readonly<Record<string, PageRow>> = {
  '/': page(MEMBERS, () => '/'),
  '/dashboard': page(MEMBERS, () => '/dashboard'),
  '/dashboard/teams': page(MEMBERS, () => '/dashboard/teams'),
  '/dashboard/compare': page(MEMBERS, ({ team }) => `/dashboard/compare?item=team:${team}&item=all`),
  '/dashboard/compare/all': page(MEMBERS, () => '/dashboard/compare/all'),
  '/dashboard/trends': page(MEMBERS, () => '/dashboard/trends'),
  '/scoring': page(PUBLIC, () => '/scoring'),
  '/check': page(PUBLIC, () => '/check'),
  '/set-up': page(GONE, () => '/set-up'),
  '/sign-in': page(['onward', 'onward', 'onward', 'onward', 'onward', 200], () => '/sign-in'),
  '/sign-in/second-factor': page(PUBLIC, () => '/sign-in/second-factor'),
  '/forgot-password': page(PUBLIC, () => '/forgot-password'),
  '/reset-password/[token]': page(GONE, () => '/reset-password/unknown'),
  '/api': page(PUBLIC, () => '/api'),
  '/tokens': page(MEMBERS, () => '/tokens'),
  '/webhooks': page(ADMINS, () => '/webhooks'),
  '/webhooks/[webhookId]': page(ADMINS_OF_THE_MEMBER, ({ webhook }) => `/webhooks/${webhook}`),
  '/questionnaires': page(MEMBERS, () => '/questionnaires'),
  '/questionnaires/[questionnaireId]': page(
    [200, 200, 200, 200, 404, 'sign-in'],
    ({ questionnaire }) => `/questionnaires/${questionnaire}`,
  ),
  '/questionnaires/[questionnaireId]/versions/[version]': page(
    [200, 200, 200, 200, 404, 'sign-in'],
    ({ questionnaire }) => `/questionnaires/${questionnaire}/versions/1`,
  ),
  '/questionnaires/[questionnaireId]/draft': page(
    COACHES_OF_THE_ROUND,
    ({ questionnaire }) => `/questionnaires/${questionnaire}/draft`,
  ),
  '/questionnaires/[questionnaireId]/draft/text': page(
    COACHES_OF_THE_ROUND,
    ({ questionnaire }) => `/questionnaires/${questionnaire}/draft/text`,
  ),
  '/questionnaires/[questionnaireId]/draft/practices/[practiceId]': page(
    COACHES_OF_THE_ROUND,
    ({ questionnaire }) => `/questionnaires/${questionnaire}/draft/practices/lean.experiments`,
  ),
  '/account': page(MEMBERS, () => '/account'),
  '/account/second-factor': page(MEMBERS, () => '/account/second-factor'),
  '/no-workspace': page(['onward', 'onward', 'onward', 'onward', 'onward', 'sign-in'], () => '/no-workspace'),
  '/teams/import': page(MANAGERS, () => '/teams/import'),
  '/rounds/import': page(MANAGERS, () => '/rounds/import'),
  '/settings/import': page(ADMINS, () => '/settings/import'),
  '/teams/tags': page(MANAGERS, () => '/teams/tags'),
  '/teams/[teamId]': page(OF_THE_TEAM, ({ team }) => `/teams/${team}`),
  '/assessments/[assessmentId]': page(OF_THE_TEAM, ({ published }) => `/assessments/${published}`),
  '/assessments/[assessmentId]/review': page(OF_THE_TEAM, ({ draft }) => `/assessments/${draft}/review`),
  '/assessments/[assessmentId]/answer/[pillar]': page(
    OF_THE_TEAM,
    ({ draft }) => `/assessments/${draft}/answer/culture`,
  ),
  '/settings': page(ADMINS, () => '/settings'),
  '/audit': page(ADMINS, () => '/audit'),
  '/system': page(ADMINS, () => '/system'),
  '/members': page(ADMINS, () => '/members'),
  '/members/[membershipId]': page(ADMINS_OF_THE_MEMBER, ({ member }) => `/members/${member}`),
  '/rounds': page(MEMBERS, () => '/rounds'),
  '/rounds/new': page(MANAGERS, () => '/rounds/new'),
  '/rounds/[roundId]': page(OF_THE_TEAM, ({ planned }) => `/rounds/${planned}`),
  '/rounds/[roundId]/change': page(COACHES_OF_THE_ROUND, ({ planned }) => `/rounds/${planned}/change`),
  '/rounds/[roundId]/teams/[teamId]': page(OF_THE_TEAM, ({ round, team }) => `/rounds/${round}/teams/${team}`),
  '/rounds/[roundId]/teams/[teamId]/poster': page(
    OF_THE_TEAM,
    ({ round, team }) => `/rounds/${round}/teams/${team}/poster`,
  ),
  '/rounds/[roundId]/posters': page(COACHES_OF_THE_ROUND, ({ round }) => `/rounds/${round}/posters`),
  '/a/[token]': page(PUBLIC, ({ answerToken }) => `/a/${answerToken}`),
  '/a/[token]/answer': page(PUBLIC, ({ answerToken }) => `/a/${answerToken}/answer`),
  '/r/[token]': page(PUBLIC, ({ reportToken }) => `/r/${reportToken}`),
  '/anonymity': page(PUBLIC, () => '/anonymity'),
  '/invitations/[token]': page(PUBLIC, ({ invitationToken }) => `/invitations/${invitationToken}`),
  '/workspaces/new': page(ADMINS, () => '/workspaces/new'),
  '/workspaces/leave': page(MEMBERS, () => '/workspaces/leave'),
}

/** Every handler of a route: what is sent, and what comes of it. */
export type RouteRow = PageRow & { method: string; body?: unknown }

/** What an address of the few that src/proxy.ts leaves out gives to all methods that it does not take. */
function notTaken(folder: string, path: PageRow['path'], methods: readonly string[]): Record<string, RouteRow> {
  return Object.fromEntries(methods.map((method) => [`${method} ${folder}`, { ...page(OTHER_METHODS, path), method }]))
}

export const ROUTES: Readonly<Record<string, RouteRow>> = {
  // Without the variables of single sign-on; tested with them in single-sign-on.spec.ts.
  'GET /sign-in/sso': { ...page(GONE, () => '/sign-in/sso'), method: 'GET' },
  'GET /api/auth/callback/[provider]': { ...page(GONE, () => '/api/auth/callback/oidc?code=x&state=y'), method: 'GET' },
  ...notTaken('/assessments/[assessmentId]/answers', ({ draft }) => `/assessments/${draft}/answers`, [
    'GET',
    'POST',
    'PATCH',
    'DELETE',
    'OPTIONS',
  ]),
  ...notTaken('/a/[token]/answers', () => '/a/nowhere/answers', ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']),
  ...notTaken('/r/[token]/badge.svg', () => '/r/nowhere/badge.svg', ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']),
  ...notTaken('/r/[token]/radar.svg', () => '/r/nowhere/radar.svg', ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']),
  ...notTaken('/api/v1/[...path]', () => '/api/v1/teams', ['OPTIONS']),
  ...notTaken('/api/v1/links/[token]/[[...rest]]', () => '/api/v1/links/nowhere', [
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
  ]),
  'PUT /assessments/[assessmentId]/answers': {
    ...page(['done', 'done', 'done', 404, 404, 'sign-in'], ({ draft }) => `/assessments/${draft}/answers`),
    method: 'PUT',
    body: { practiceId: 'culture.swarming', answer: null, comment: '' },
  },
  'POST /a/[token]/answers': {
    ...page(['done', 'done', 'done', 'done', 'done', 'done'], ({ answerToken }) => `/a/${answerToken}/answers`),
    method: 'POST',
    body: { key: 'matrix'.repeat(5), answers: [{ practiceId: 'culture.swarming', answer: 3, comment: '' }] },
  },
  // Also without signing in, and without a page's headers: tested in probes.spec.ts.
  'GET /livez': { ...page(PUBLIC, () => '/livez'), method: 'GET' },
  'GET /readyz': { ...page(PUBLIC, () => '/readyz'), method: 'GET' },
  // There is none without METRICS_TOKEN.
  'GET /metrics': { ...page(GONE, () => '/metrics'), method: 'GET' },
  'GET /settings/archive': { ...page(ADMINS, () => '/settings/archive'), method: 'GET' },
  'GET /settings/export': { ...page(ADMINS, () => '/settings/export'), method: 'GET' },
  'GET /rounds/import/template': { ...page(MANAGERS, () => '/rounds/import/template'), method: 'GET' },
  'GET /audit/export': { ...page(ADMINS, () => '/audit/export'), method: 'GET' },
  'GET /dashboard/teams/data': { ...page(MEMBERS, () => '/dashboard/teams/data'), method: 'GET' },
  'GET /dashboard/export': { ...page(MEMBERS, () => '/dashboard/export?format=json'), method: 'GET' },
  'GET /assessments/[assessmentId]/export': {
    ...page(OF_THE_TEAM, ({ published }) => `/assessments/${published}/export?format=json`),
    method: 'GET',
  },
  'GET /dashboard/pdf/export': { ...page(MEMBERS, () => '/dashboard/pdf/export'), method: 'GET' },
  'GET /dashboard/chart/export': {
    ...page(
      [200, 200, 200, 404, 404, 'sign-in'],
      ({ team }) => `/dashboard/chart/export?chart=comparison&format=svg&item=team:${team}`,
    ),
    method: 'GET',
  },
  'GET /assessments/[assessmentId]/pdf/export': {
    ...page(OF_THE_TEAM, ({ published }) => `/assessments/${published}/pdf/export`),
    method: 'GET',
  },
  'GET /assessments/[assessmentId]/chart/export': {
    ...page(OF_THE_TEAM, ({ published }) => `/assessments/${published}/chart/export?chart=radar&format=svg`),
    method: 'GET',
  },
  'GET /api/v1/typescript-client': { ...page(PUBLIC, () => '/api/v1/typescript-client'), method: 'GET' },
  'GET /api/v1/openapi.json': { ...page(PUBLIC, () => '/api/v1/openapi.json'), method: 'GET' },
  'GET /api/v1/questionnaire.schema.json': {
    ...page(PUBLIC, () => '/api/v1/questionnaire.schema.json'),
    method: 'GET',
  },
  'GET /questionnaires/[questionnaireId]/versions/[version]/file': {
    ...page(
      [200, 200, 200, 200, 404, 'sign-in'],
      ({ questionnaire }) => `/questionnaires/${questionnaire}/versions/1/file`,
    ),
    method: 'GET',
  },
  // Who may do what with which token: tests/integration/api/roles.test.ts.
  'GET /api/v1/[...path]': { ...page(BY_TOKEN, () => '/api/v1/teams'), method: 'GET' },
  'POST /api/v1/[...path]': { ...page(BY_TOKEN, () => '/api/v1/teams'), method: 'POST', body: { name: 'New' } },
  'PUT /api/v1/[...path]': { ...page(BY_TOKEN, ({ planned }) => `/api/v1/rounds/${planned}`), method: 'PUT' },
  'PATCH /api/v1/[...path]': { ...page(BY_TOKEN, ({ team }) => `/api/v1/teams/${team}`), method: 'PATCH' },
  'DELETE /api/v1/[...path]': {
    ...page(BY_TOKEN, ({ team, teamName }) => `/api/v1/teams/${team}?name=${encodeURIComponent(teamName)}`),
    method: 'DELETE',
  },
  'GET /api/v1/links/[token]/[[...rest]]': {
    ...page(PUBLIC, ({ answerToken }) => `/api/v1/links/${answerToken}`),
    method: 'GET',
  },
  'POST /api/v1/links/[token]/[[...rest]]': { ...page(GONE, () => '/api/v1/links/unknown/nothing'), method: 'POST' },
  'GET /r/[token]/badge.svg': { ...page(PUBLIC, ({ reportToken }) => `/r/${reportToken}/badge.svg`), method: 'GET' },
  'GET /r/[token]/radar.svg': { ...page(PUBLIC, ({ reportToken }) => `/r/${reportToken}/radar.svg`), method: 'GET' },
  'GET /account/export': { ...page(MEMBERS, () => '/account/export'), method: 'GET' },
}

/** Where an action's form stands, the field by which it is found, and what is typed into it. */
export type ActionRow = {
  page: (world: World) => string
  field: string
  values?: (world: World) => Record<string, string>
  /** Whose page has the form; the admin's unless it is said. */
  as?: Who
  /** Ends the session: everybody needs a new one. */
  endsSession?: true
  outcomes: Outcomes
}

const OF_THE_TEAM_DONE: Outcomes = ['done', 'done', 'done', 404, 404, 'sign-in']
const MANAGERS_DONE: Outcomes = ['done', 'done', 403, 403, 'done', 'sign-in']
const MANAGERS_OF_THE_TEAM_DONE: Outcomes = ['done', 'done', 403, 404, 404, 'sign-in']
const ADMINS_DONE: Outcomes = ['done', 403, 403, 403, 'done', 'sign-in']
const MEMBERS_DONE: Outcomes = ['done', 'done', 'done', 'done', 'done', 'sign-in']
const ANYBODY_DONE: Outcomes = ['done', 'done', 'done', 'done', 'done', 'done']
const COACHES_OF_THE_ROUND_DONE: Outcomes = ['done', 'done', 403, 403, 404, 'sign-in']
const ADMINS_OF_THE_MEMBER_DONE: Outcomes = ['done', 403, 403, 403, 404, 'sign-in']

const draftQuestionnaire = ({ questionnaire }: World) => `/questionnaires/${questionnaire}/draft`
const team = (world: World) => `/teams/${world.team}`

const shared = ({ round, team }: World) => `/rounds/${round}/teams/${team}`

const member = (world: World) => `/members/${world.member}`

/** A round, as its form sends it, but for its teams. */
const roundFields = () => ({
  name: 'Winter',
  askedBy: 'Grace',
  purpose: '',
  variant: 'quick',
  lead: 'on',
  opensAt: inDays(1),
  closesAt: inDays(15),
})

const webhook = ({ webhook }: World) => `/webhooks/${webhook}`

/** Every server action. What cannot be undone is tried with a name mistyped: who may not is refused before that. */
export const ACTIONS: Readonly<Record<string, ActionRow>> = {
  createTeamAction: {
    page: () => '/',
    field: 'name',
    values: () => ({ name: `Team ${crypto.randomUUID()}` }),
    outcomes: MANAGERS_DONE,
  },
  startAssessmentAction: {
    page: team,
    field: 'variant',
    values: () => ({ variant: 'quick' }),
    outcomes: OF_THE_TEAM_DONE,
  },
  renameTeamAction: {
    page: team,
    field: 'name',
    values: ({ teamName }) => ({ name: teamName }),
    outcomes: MANAGERS_OF_THE_TEAM_DONE,
  },
  changeTeamDetailsAction: {
    page: team,
    field: 'size',
    values: () => ({ size: '9', tags: 'Payments' }),
    outcomes: MANAGERS_OF_THE_TEAM_DONE,
  },
  tagTeamsAction: {
    page: () => '/teams/tags',
    field: 'tag',
    values: ({ team }) => ({ tag: 'Payments', what: 'give', [teamFieldName(team)]: 'on' }),
    // The other lead may know of no team, but is refused before any is looked for.
    outcomes: ['done', 'done', 403, 403, 404, 'sign-in'],
  },
  deleteTeamAction: {
    page: team,
    field: 'typedName',
    values: () => ({ typedName: 'another' }),
    outcomes: MANAGERS_OF_THE_TEAM_DONE,
  },
  savePillarAction: {
    page: ({ draft }) => `/assessments/${draft}/answer/culture`,
    field: 'answer:culture.swarming',
    outcomes: OF_THE_TEAM_DONE,
  },
  submitAction: {
    page: ({ draft }) => `/assessments/${draft}/review`,
    field: 'Submit and see the report',
    outcomes: OF_THE_TEAM_DONE,
  },
  discardAction: {
    page: ({ draft }) => `/assessments/${draft}/review`,
    field: 'typedName',
    values: () => ({ typedName: 'another' }),
    outcomes: OF_THE_TEAM_DONE,
  },
  loadSampleAction: {
    page: () => '/dashboard',
    field: 'Load the sample workspace',
    as: 'foreignAdmin',
    outcomes: MANAGERS_DONE,
  },
  removeSampleAction: {
    page: () => '/',
    field: 'Remove the sample',
    as: 'foreignAdmin',
    outcomes: MANAGERS_DONE,
  },
  switchWorkspaceAction: {
    page: () => '/',
    field: 'workspaceId',
    as: 'coach',
    values: ({ workspaceId }) => ({ workspaceId }),
    outcomes: ['done', 'done', 'done', 'done', 404, 'sign-in'],
  },
  changeSettingsAction: {
    page: () => '/settings',
    field: 'minimumGroupSize',
    // The name that the first workspace has anyway: which one comes first must stay.
    values: () => ({
      name: ADMIN.workspace,
      minimumGroupSize: '5',
      timeZone: 'UTC',
      forgetAfterDays: '30',
      ...byPillar(() => '4'),
    }),
    outcomes: ADMINS_DONE,
  },
  deleteWorkspaceAction: {
    page: () => '/settings',
    field: 'typedName',
    values: () => ({ typedName: 'another' }),
    outcomes: ADMINS_DONE,
  },
  signOutAction: { page: () => '/', field: 'Sign out', endsSession: true, outcomes: MEMBERS_DONE },
  signInAction: {
    page: () => '/sign-in',
    field: 'email',
    as: 'signedOut',
    // Whoever sends it is the coach from then on.
    endsSession: true,
    values: ({ people }) => ({ email: people.coach.email, password: PASSWORD }),
    outcomes: ANYBODY_DONE,
  },
  changeNameAction: { page: () => '/account', field: 'name', values: () => ({ name: ' ' }), outcomes: MEMBERS_DONE },
  changePasswordAction: {
    page: () => '/account',
    field: 'newPassword',
    values: () => ({ presentPassword: 'another', newPassword: 'another' }),
    outcomes: MEMBERS_DONE,
  },
  createQuestionnaireAction: {
    page: () => '/questionnaires',
    field: 'copyOf',
    values: () => ({ title: 'Tests', copyOf: 'calms:1' }),
    outcomes: MANAGERS_DONE,
  },
  beginNextVersionAction: {
    page: ({ shelved }) => `/questionnaires/${shelved}`,
    field: 'Write version 2',
    outcomes: COACHES_OF_THE_ROUND_DONE,
  },
  saveTitleAction: {
    page: draftQuestionnaire,
    field: 'title',
    values: () => ({ title: ' ' }),
    outcomes: COACHES_OF_THE_ROUND_DONE,
  },
  savePracticeAction: {
    page: (world) => `${draftQuestionnaire(world)}/practices/lean.experiments`,
    field: 'claim',
    values: () => ({ weight: 'heavy' }),
    outcomes: COACHES_OF_THE_ROUND_DONE,
  },
  removePracticeAction: {
    page: (world) => `${draftQuestionnaire(world)}/practices/lean.experiments`,
    field: 'confirmed',
    outcomes: COACHES_OF_THE_ROUND_DONE,
  },
  saveTextAction: {
    page: (world) => `${draftQuestionnaire(world)}/text`,
    field: 'text',
    values: () => ({ text: 'nothing' }),
    outcomes: COACHES_OF_THE_ROUND_DONE,
  },
  publishAction: { page: draftQuestionnaire, field: 'confirmed', outcomes: COACHES_OF_THE_ROUND_DONE },
  discardDraftAction: {
    page: draftQuestionnaire,
    field: 'typedName',
    values: () => ({ typedName: 'another' }),
    outcomes: COACHES_OF_THE_ROUND_DONE,
  },
  makeTokenAction: {
    page: () => '/tokens',
    field: 'days',
    values: () => ({ name: 'Tests', days: '30', read: 'on' }),
    outcomes: MEMBERS_DONE,
  },
  revokeTokenAction: {
    page: () => '/tokens',
    field: 'id',
    values: () => ({ id: crypto.randomUUID() }),
    outcomes: [404, 404, 404, 404, 404, 'sign-in'],
  },
  importTeamsAction: {
    page: () => '/teams/import',
    field: 'csv',
    values: () => ({ csv: 'name\nBrought in', intent: 'check' }),
    outcomes: MANAGERS_DONE,
  },
  importAssessmentsAction: {
    page: () => '/rounds/import',
    field: 'csv',
    values: () => ({ csv: 'team,date\nNobody,2020-01-31', intent: 'check', variant: 'quick' }),
    outcomes: MANAGERS_DONE,
  },
  importArchiveAction: {
    page: () => '/settings/import',
    field: 'file',
    values: () => ({ file: '', intent: 'check' }),
    outcomes: ADMINS_DONE,
  },
  addWebhookAction: {
    page: () => '/webhooks',
    field: 'address',
    values: () => ({ name: 'Tests', kind: 'slack', address: 'https://example.org/', 'round.closed': 'on' }),
    outcomes: ADMINS_DONE,
  },
  testWebhookAction: { page: webhook, field: 'Send a test', outcomes: ADMINS_OF_THE_MEMBER_DONE },
  // The first who sends it again finds it; from then on it waits.
  replayWebhookAction: {
    page: webhook,
    field: 'id',
    values: ({ delivery }) => ({ id: delivery }),
    outcomes: ADMINS_OF_THE_MEMBER_DONE,
  },
  rotateSecretAction: { page: webhook, field: 'Make another secret', outcomes: ADMINS_OF_THE_MEMBER_DONE },
  changeWebhookAction: {
    page: webhook,
    field: 'address',
    values: () => ({ name: 'Tests', address: '', 'round.closed': 'on' }),
    outcomes: ADMINS_OF_THE_MEMBER_DONE,
  },
  switchWebhookAction: { page: webhook, field: 'Switch it off', outcomes: ADMINS_OF_THE_MEMBER_DONE },
  removeWebhookAction: {
    page: ({ spareWebhook }) => `/webhooks/${spareWebhook}`,
    field: 'Remove the webhook',
    outcomes: ADMINS_OF_THE_MEMBER_DONE,
  },
  deleteAccountAction: {
    page: () => '/account',
    field: 'typedEmail',
    as: 'coach',
    values: () => ({ typedEmail: 'another' }),
    outcomes: MEMBERS_DONE,
  },
  secondFactorAction: {
    page: () => '/account/second-factor',
    field: 'begin',
    values: () => ({ password: 'another' }),
    outcomes: MEMBERS_DONE,
  },
  enterCodeAction: {
    page: () => '/sign-in/second-factor',
    field: 'code',
    values: () => ({ code: '000000' }),
    outcomes: ANYBODY_DONE,
  },
  inviteMemberAction: {
    page: () => '/members',
    field: 'email',
    values: () => ({ email: `a-${crypto.randomUUID()}@example.org`, role: 'coach' }),
    outcomes: ADMINS_DONE,
  },
  // The first in the list: the one that was just made.
  withdrawInvitationAction: { page: () => '/members', field: 'Withdraw', outcomes: ADMINS_OF_THE_MEMBER_DONE },
  changeRoleAction: {
    page: member,
    field: 'role',
    values: () => ({ role: 'lead' }),
    outcomes: ADMINS_OF_THE_MEMBER_DONE,
  },
  changeTeamsAction: { page: member, field: 'Save the teams', outcomes: ADMINS_OF_THE_MEMBER_DONE },
  makeResetLinkAction: { page: member, field: 'Make a link', outcomes: ADMINS_OF_THE_MEMBER_DONE },
  suspendMemberAction: { page: member, field: 'Suspend', outcomes: ADMINS_OF_THE_MEMBER_DONE },
  restoreMemberAction: { page: member, field: 'Restore', outcomes: ADMINS_OF_THE_MEMBER_DONE },
  removeMemberAction: {
    page: member,
    field: 'typedName',
    values: () => ({ typedName: 'another' }),
    outcomes: ADMINS_OF_THE_MEMBER_DONE,
  },
  createRoundAction: {
    page: () => '/rounds/new',
    field: 'purpose',
    values: () => ({ ...roundFields(), all: 'on' }),
    outcomes: MANAGERS_DONE,
  },
  changeRoundAction: {
    page: ({ planned }) => `/rounds/${planned}/change`,
    field: 'purpose',
    // The same team as before: the others must not come to see the round.
    values: ({ team }) => ({ ...roundFields(), [`team:${team}`]: 'on' }),
    outcomes: COACHES_OF_THE_ROUND_DONE,
  },
  removeRoundAction: {
    page: ({ planned }) => `/rounds/${planned}`,
    field: 'typedName',
    values: () => ({ typedName: 'another' }),
    outcomes: MANAGERS_OF_THE_TEAM_DONE,
  },
  extendRoundAction: {
    page: ({ round }) => `/rounds/${round}`,
    field: 'closesAt',
    values: () => ({ closesAt: inDays(20) }),
    outcomes: COACHES_OF_THE_ROUND_DONE,
  },
  // The first opens and closes these two; the others are told that it is done.
  openRoundAction: {
    page: ({ toOpen }) => `/rounds/${toOpen}`,
    field: 'Open the round now',
    outcomes: MANAGERS_OF_THE_TEAM_DONE,
  },
  closeRoundAction: {
    page: ({ toClose }) => `/rounds/${toClose}`,
    field: 'confirmed',
    values: () => ({ confirmed: 'on' }),
    outcomes: MANAGERS_OF_THE_TEAM_DONE,
  },
  addRoundNoteAction: {
    page: ({ planned }) => `/rounds/${planned}`,
    field: 'teamId',
    values: () => ({ text: 'New tool', teamId: '' }),
    outcomes: MANAGERS_OF_THE_TEAM_DONE,
  },
  // The first who removes it finds it; the form of the others is as old.
  removeRoundNoteAction: {
    page: ({ planned }) => `/rounds/${planned}`,
    field: 'Remove the note',
    outcomes: ['done', 404, 403, 403, 404, 'sign-in'],
  },
  changeExpectedSizeAction: {
    page: shared,
    field: 'expectedSize',
    values: () => ({ expectedSize: '12' }),
    outcomes: MANAGERS_OF_THE_TEAM_DONE,
  },
  replaceTeamLinkAction: { page: shared, field: 'Make a new link', outcomes: MANAGERS_OF_THE_TEAM_DONE },
  addPersonalLinksAction: {
    page: shared,
    field: 'people',
    values: () => ({ people: 'A@b' }),
    outcomes: MANAGERS_OF_THE_TEAM_DONE,
  },
  // The first who removes it finds it; the form of the others is as old.
  removePersonalLinkAction: { page: shared, field: 'Remove', outcomes: ['done', 404, 403, 404, 404, 'sign-in'] },
  sendAnswersAction: {
    page: ({ answerToken }) => `/a/${answerToken}/answer`,
    field: 'key',
    as: 'signedOut',
    values: () => ({ 'answer:culture.swarming': '3' }),
    outcomes: ANYBODY_DONE,
  },
  makeReportLinkAction: {
    page: ({ published }) => `/assessments/${published}`,
    field: 'days',
    values: () => ({ days: '7' }),
    outcomes: OF_THE_TEAM_DONE,
  },
  // The first who revokes it finds it; the form of the others is as old.
  revokeReportLinkAction: {
    page: ({ published }) => `/assessments/${published}`,
    field: 'linkId',
    values: ({ reportLink }) => ({ linkId: reportLink }),
    outcomes: ['done', 404, 404, 404, 404, 'sign-in'],
  },
  joinAction: {
    page: ({ invitationToken }) => `/invitations/${invitationToken}`,
    field: 'password',
    as: 'signedOut',
    values: () => ({ name: 'Newcomer', password: 'short' }),
    outcomes: ANYBODY_DONE,
  },
  createWorkspaceAction: {
    page: () => '/workspaces/new',
    field: 'name',
    // The last by name, so that it is not what its admin sees from now on.
    values: () => ({ name: 'Zzz' }),
    endsSession: true,
    outcomes: ADMINS_DONE,
  },
  leaveWorkspaceAction: {
    page: () => '/workspaces/leave',
    field: 'typedName',
    values: () => ({ typedName: 'another' }),
    outcomes: MEMBERS_DONE,
  },
}

/** Actions whose form is not always there (before the set-up, with mail, a link of one's own, two sessions): tested there. */
export const TESTED_ELSEWHERE = [
  'setUpAction',
  'acceptInvitationAction',
  'requestResetAction',
  'resetPasswordAction',
  'endOneSessionAction',
  'endOtherSessionsAction',
  'sendRemindersAction',
  'sendTestMailAction',
  'withdrawAction',
]
