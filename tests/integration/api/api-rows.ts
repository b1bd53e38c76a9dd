import { insertTeam } from '@/database/teams'
import { smallArchive } from '../../support/small-archive'
import type { World } from '../../support/world-description'

/** How a request ends: it is done, refused to a role, or there is nothing there. */
export type ApiOutcome = 'ok' | 'forbidden' | 'not-found'

/** For the admin, the coach, the team's lead, another team's lead and the admin of another workspace. */
type Outcomes = readonly [ApiOutcome, ApiOutcome, ApiOutcome, ApiOutcome, ApiOutcome]

/** A world in which a draft is ready to be submitted, and a round has closed in which the lead’s team has answered. */
export type ApiWorld = World & { answered: string; closed: string }

type Row = {
  /** What stands in the path. */
  path?: (world: ApiWorld) => Readonly<Record<string, string>>
  /** The name that must be given. */
  name?: (world: ApiWorld) => string
  body?: (world: ApiWorld) => unknown
  query?: string
  /** What must be there besides. */
  prepare?: (world: ApiWorld) => Promise<unknown>
  outcomes: Outcomes
}

const ALL: Outcomes = ['ok', 'ok', 'ok', 'ok', 'ok']
const OWN: Outcomes = ['ok', 'ok', 'ok', 'not-found', 'not-found']
const SHARED: Outcomes = ['ok', 'ok', 'ok', 'ok', 'not-found']
const MANAGED: Outcomes = ['ok', 'ok', 'forbidden', 'not-found', 'not-found']
/** A lead is told that they may not, whether the round asks a team of theirs or not. */
const FOR_MANAGERS: Outcomes = ['ok', 'ok', 'forbidden', 'forbidden', 'not-found']
const ADMINS: Outcomes = ['ok', 'forbidden', 'forbidden', 'forbidden', 'ok']

const ADMINS_HERE: Outcomes = ['ok', 'forbidden', 'forbidden', 'forbidden', 'not-found']

const team = ({ team }: World) => ({ teamId: team })
const round = ({ round }: World) => ({ roundId: round })
const roundTeam = ({ round, team }: World) => ({ roundId: round, teamId: team })
const questionnaire = ({ questionnaire }: World) => ({ questionnaireId: questionnaire })
const draft = ({ draft }: World) => ({ assessmentId: draft })
const published = ({ published }: World) => ({ assessmentId: published })

const webhook = ({ webhook }: ApiWorld) => ({ webhookId: webhook })

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

const plan = ({ team }: World) => ({
  name: 'A round',
  askedBy: 'Ada',
  opensAt: inHours(1),
  closesAt: inHours(2),
  teams: { ids: [team] },
})
const answers = () => ({ answers: [{ practiceId: 'culture.swarming', answer: 3, comment: '' }] })

/** By the ids of the operations: what each of the actors of a world gets. */
export const API_ROWS: Readonly<Record<string, Row>> = {
  getWorkspace: { outcomes: ALL },
  listAuditLog: { outcomes: ADMINS },
  exportWorkspace: { outcomes: ADMINS },
  listTags: { outcomes: ALL },
  listTeams: { outcomes: ALL },
  createTeam: { body: () => ({ name: 'One more' }), outcomes: ['ok', 'ok', 'forbidden', 'forbidden', 'ok'] },
  getTeam: { path: team, outcomes: OWN },
  changeTeam: { path: team, body: () => ({ size: 9 }), outcomes: MANAGED },
  deleteTeam: { path: team, name: ({ teamName }) => teamName, outcomes: MANAGED },
  listRounds: { outcomes: ALL },
  createRound: { body: plan, outcomes: ['ok', 'ok', 'forbidden', 'forbidden', 'not-found'] },
  getRound: { path: round, outcomes: SHARED },
  changeRound: { path: ({ planned }) => ({ roundId: planned }), body: plan, outcomes: FOR_MANAGERS },
  openRound: { path: ({ toOpen }) => ({ roundId: toOpen }), outcomes: FOR_MANAGERS },
  extendRound: { path: round, body: () => ({ closesAt: inHours(300) }), outcomes: FOR_MANAGERS },
  closeRound: { path: ({ toClose }) => ({ roundId: toClose }), outcomes: FOR_MANAGERS },
  deleteRound: {
    path: ({ planned }) => ({ roundId: planned }),
    name: () => 'Autumn',
    outcomes: FOR_MANAGERS,
  },
  listRoundTeams: { path: round, outcomes: SHARED },
  getTeamLink: { path: roundTeam, outcomes: OWN },
  replaceTeamLink: { path: roundTeam, outcomes: MANAGED },
  listPersonalLinks: { path: roundTeam, outcomes: MANAGED },
  addPersonalLinks: { path: roundTeam, body: () => ({ people: ['Grace'] }), outcomes: MANAGED },
  removePersonalLink: {
    path: (world) => ({ ...roundTeam(world), linkId: world.personalLink }),
    outcomes: MANAGED,
  },
  listAssessments: { outcomes: ALL },
  startAssessment: { body: ({ team }) => ({ teamId: team }), outcomes: OWN },
  getAssessment: { path: draft, outcomes: OWN },
  getDraft: { path: draft, outcomes: OWN },
  saveAnswers: { path: draft, body: answers, outcomes: OWN },
  submitAssessment: { path: ({ answered }) => ({ assessmentId: answered }), outcomes: OWN },
  discardDraft: { path: draft, name: ({ teamName }) => teamName, outcomes: OWN },
  getAssessmentResults: { path: published, outcomes: OWN },
  getRoundResults: { path: ({ closed }) => ({ roundId: closed }), outcomes: OWN },
  getLatestResults: { outcomes: ALL },
  getRoundProfile: { path: ({ closed }) => ({ roundId: closed }), outcomes: OWN },
  getLatestProfile: { outcomes: ALL },
  listQuestionnaires: { outcomes: ALL },
  createQuestionnaire: {
    body: () => ({ title: 'One more', copyOf: { id: 'calms', version: 1 } }),
    outcomes: ['ok', 'ok', 'forbidden', 'forbidden', 'ok'],
  },
  getDraftQuestionnaire: { path: questionnaire, outcomes: FOR_MANAGERS },
  beginDraftQuestionnaire: { path: questionnaire, outcomes: FOR_MANAGERS },
  saveDraftQuestionnaire: {
    path: questionnaire,
    body: () => ({ edits: 0, document: { title: 'Own questions' } }),
    outcomes: FOR_MANAGERS,
  },
  publishQuestionnaire: { path: questionnaire, body: () => ({ edits: 0 }), outcomes: FOR_MANAGERS },
  discardDraftQuestionnaire: { path: questionnaire, name: () => 'Own questions', outcomes: FOR_MANAGERS },
  getQuestionnaire: { path: () => ({ questionnaireId: 'calms', version: '1' }), outcomes: ALL },
  importTeams: {
    body: () => ({ csv: 'name,size\nBrought in,5\n' }),
    outcomes: ['ok', 'ok', 'forbidden', 'forbidden', 'ok'],
  },
  importAssessments: {
    prepare: ({ workspaceId, foreignWorkspaceId }) =>
      Promise.all([workspaceId, foreignWorkspaceId].map((id) => insertTeam(id, 'Checkout'))),
    body: () => ({ csv: 'team,date,culture.swarming\nCheckout,2020-01-31,3\n', dryRun: true }),
    outcomes: ['ok', 'ok', 'forbidden', 'forbidden', 'ok'],
  },
  exportArchive: { outcomes: ADMINS },
  importArchive: { query: '?dryRun=true', body: () => smallArchive(), outcomes: ADMINS },
  listWebhooks: { outcomes: ADMINS },
  addWebhook: {
    body: () => ({ name: 'Board', kind: 'standard', address: 'https://example.org/', events: ['round.closed'] }),
    outcomes: ADMINS,
  },
  changeWebhook: { path: webhook, body: () => ({ active: false }), outcomes: ADMINS_HERE },
  removeWebhook: { path: webhook, outcomes: ADMINS_HERE },
  rotateWebhookSecret: { path: webhook, outcomes: ADMINS_HERE },
  testWebhook: { path: webhook, outcomes: ADMINS_HERE },
  listWebhookDeliveries: { path: webhook, outcomes: ADMINS_HERE },
  replayWebhookDelivery: {
    path: (world) => ({ ...webhook(world), deliveryId: world.delivery }),
    outcomes: ADMINS_HERE,
  },
}
