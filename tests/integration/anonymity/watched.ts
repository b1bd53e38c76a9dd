import { gunzipSync } from 'node:zlib'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { listApiTokens } from '@/use-cases/api-tokens/list-api-tokens'
import { exportArchive } from '@/use-cases/archive/export-archive'
import { getDraft } from '@/use-cases/assessments/get-draft'
import { listAssessments } from '@/use-cases/assessments/list-assessments'
import { auditFilterSchema } from '@/use-cases/audit/audit-filter'
import { exportAuditLog } from '@/use-cases/audit/export-audit-log'
import { listAuditLog } from '@/use-cases/audit/list-audit-log'
import { listAuditedPeople } from '@/use-cases/audit/list-audited-people'
import { LATEST } from '@/use-cases/dashboard/dashboard-scope'
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
import { getPastForm } from '@/use-cases/imports/get-past-form'
import { listInvitations } from '@/use-cases/invitations/list-invitations'
import { listMembers } from '@/use-cases/members/list-members'
import { getReminding } from '@/use-cases/personal-links/get-reminding'
import { listPersonalLinks } from '@/use-cases/personal-links/list-personal-links'
import { getDraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'
import { getQuestionnaire } from '@/use-cases/questionnaires/get-questionnaire'
import { getQuestionnaireToRead } from '@/use-cases/questionnaires/get-questionnaire-to-read'
import { getQuestionnaireVersions } from '@/use-cases/questionnaires/get-questionnaire-versions'
import { listQuestionnaires } from '@/use-cases/questionnaires/list-questionnaires'
import { listReportLinks } from '@/use-cases/report-links/list-report-links'
import { getReport } from '@/use-cases/reports/get-report'
import { getRoundNotes } from '@/use-cases/round-notes/get-round-notes'
import { getPlan } from '@/use-cases/rounds/get-plan'
import { getRound } from '@/use-cases/rounds/get-round'
import { getRoundForm } from '@/use-cases/rounds/get-round-form'
import { listRounds } from '@/use-cases/rounds/list-rounds'
import { getPoster } from '@/use-cases/share/get-poster'
import { getShare } from '@/use-cases/share/get-share'
import { listPosters } from '@/use-cases/share/list-posters'
import { getSystem } from '@/use-cases/system/get-system'
import { getStart } from '@/use-cases/teams/get-start'
import { getTags } from '@/use-cases/teams/get-tags'
import { getTeam } from '@/use-cases/teams/get-team'
import { getWaiting } from '@/use-cases/teams/get-waiting'
import { listTeamNames } from '@/use-cases/teams/list-team-names'
import { listTeams } from '@/use-cases/teams/list-teams'
import { getTrend } from '@/use-cases/trends/get-trend'
import { getWebhook } from '@/use-cases/webhooks/get-webhook'
import { listWebhookDeliveries } from '@/use-cases/webhooks/list-webhook-deliveries'
import { listWebhooks } from '@/use-cases/webhooks/list-webhooks'
import { exportWorkspace } from '@/use-cases/workspaces/export-workspace'
import { getSettings } from '@/use-cases/workspaces/get-settings'

export type Place = { round: string; team: string; assessment: string }

/** Everything that an admin can read: each use-case that gets, lists or exports something. */
export const WATCHED: Readonly<Record<string, (actor: Actor, place: Place) => Promise<unknown>>> = {
  exportArchive: async (actor) =>
    gunzipSync((await exportArchive(actor)).content)
      .toString()
      .replace(/"(exportedAt|sha256)":"[^"]*"/g, ''),
  getPastForm: (actor) => getPastForm(actor),
  exportComparison: (actor, { team }) =>
    exportComparison(actor, { voice: 'member', items: [`team:${team}`, 'all', 'target'] }, 'svg'),
  exportOverview: (actor) => exportOverview(actor, { voice: 'member' }, 'pdf'),
  exportReportDocument: (actor, { assessment }) => exportReportDocument(actor, assessment, 'member', 'pdf'),
  exportTrend: (actor, { team }) => exportTrend(actor, { voice: 'member', item: `team:${team}` }, 'png'),
  getComparison: (actor, { team }) =>
    getComparison(actor, { voice: 'member', items: [`team:${team}`, 'all', 'target'] }),
  getDashboard: (actor) => getDashboard(actor, { voice: 'member' }),
  getDashboardHead: (actor) => getDashboardHead(actor, { voice: 'member' }),
  getPlan: (actor, { round }) => getPlan(actor, round),
  getResultsPage: (actor) => getResultsPage(actor, { round: LATEST, voice: 'member' }, { limit: 50, after: null }),
  listQuestionnaires: (actor) => listQuestionnaires(actor),
  getQuestionnaire: (actor) => getQuestionnaire(actor, 'calms', 1),
  getQuestionnaireVersions: (actor) => getQuestionnaireVersions(actor, 'calms'),
  getQuestionnaireToRead: (actor) => getQuestionnaireToRead(actor, 'calms', '1'),
  // There is no draft: its refusal is watched.
  getDraftQuestionnaire: (actor) => getDraftQuestionnaire(actor, 'calms'),
  listWebhooks: (actor) => listWebhooks(actor),
  // There is none: its refusal is watched.
  getWebhook: (actor) => getWebhook(actor, crypto.randomUUID()),
  listWebhookDeliveries: async (actor) =>
    Promise.all((await listWebhooks(actor)).map(({ id }) => listWebhookDeliveries(actor, id))),
  listApiTokens: (actor) => listApiTokens(actor, 'services'),
  listAssessments: (actor) => listAssessments(actor),
  listTeams: (actor) => listTeams(actor),
  getDraft: (actor, { assessment }) => getDraft(actor, assessment),
  getOverview: (actor) => getOverview(actor, { voice: 'member' }),
  getPoster: (actor, { round, team }) => getPoster(actor, round, team),
  getReminding: (actor, { round }) => getReminding(actor, round),
  getReport: (actor, { assessment }) => getReport(actor, assessment, 'member'),
  getRound: (actor, { round }) => getRound(actor, round),
  getRoundForm: (actor, { round }) => getRoundForm(actor, { copy: round }),
  getRoundNotes: (actor, { round }) => getRoundNotes(actor, round),
  getSettings: (actor) => getSettings(actor),
  getShare: (actor, { round, team }) => getShare(actor, round, team),
  getStart: (actor) => getStart(actor),
  getSystem: (actor) => getSystem(actor),
  getTags: (actor) => getTags(actor),
  getTeam: (actor, { team }) => getTeam(actor, team),
  getTrend: async (actor, { team }) => [
    await getTrend(actor, { voice: 'member' }),
    await getTrend(actor, { item: `team:${team}`, voice: 'member' }),
  ],
  getWaiting: (actor) => getWaiting(actor),
  listAuditLog: (actor) => listAuditLog(actor, auditFilterSchema.parse({})),
  listAuditedPeople: (actor) => listAuditedPeople(actor),
  listInvitations: (actor) => listInvitations(actor),
  listMembers: (actor) => listMembers(actor),
  listPersonalLinks: (actor, { round, team }) => listPersonalLinks(actor, round, team),
  listPosters: (actor, { round }) => listPosters(actor, round),
  listReportLinks: (actor, { assessment }) => listReportLinks(actor, { assessmentId: assessment }),
  listRounds: (actor) => listRounds(actor),
  listTeamNames: (actor) => listTeamNames(actor),
  exportAuditLog: (actor) => exportAuditLog(actor, auditFilterSchema.parse({})),
  exportResults: async (actor) => gatheredResults(await exportResults(actor, {}, 'json')),
  exportReport: (actor, { assessment }) => exportReport(actor, assessment, 'json'),
  exportWorkspace: (actor) => exportWorkspace(actor),
}

/** Use-cases with such a name that read nothing of a workspace, and why. */
export const NOT_WATCHED: Readonly<Record<string, string>> = {
  getMember: 'tells of a person with an account, who has nothing to do with rounds',
}

type Seen = Record<string, unknown>

/** What an admin sees of everything, as JSON has it; without what looking itself leaves in the audit log. */
export async function everythingSeen(actor: Actor, place: Place): Promise<Seen> {
  const seen: Seen = {}
  for (const [name, read] of Object.entries(WATCHED)) {
    const result = await read(actor, place).catch((error: unknown) => {
      if (error instanceof AppError) return { refused: error.code }
      throw error
    })
    seen[name] = JSON.parse(JSON.stringify(result, serializable))
  }
  return seen
}

function serializable(key: string, value: unknown): unknown {
  if (key === 'exportedAt') return undefined
  if (value instanceof Map) return [...value]
  if (value instanceof Set) return [...value]
  return Array.isArray(value) ? value.filter((entry) => !isOfLooking(entry)) : value
}

const isOfLooking = (entry: unknown) => /"action":"\w+\.(exported|archived)"/.test(JSON.stringify(entry) ?? '')

/** Where two such sights differ, with what stood there before and after. */
export function differences(
  before: unknown,
  after: unknown,
  path = '',
): { path: string; from: unknown; to: unknown }[] {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) {
    return Object.is(before, after) ? [] : [{ path, from: before, to: after }]
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  const at = (of: object, key: string) => (of as Record<string, unknown>)[key]
  return [...keys].flatMap((key) => differences(at(before, key), at(after, key), `${path}/${key}`))
}

/** The same sight in another workspace: every id stands as its number, in order of appearance, and no time. */
export function alike(seen: Seen): string {
  const numbers = new Map<string, number>()
  return JSON.stringify(seen)
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      if (!numbers.has(id)) numbers.set(id, numbers.size)
      return `id ${numbers.get(id)}`
    })
    .replaceAll(/"linkHash":"[^"]*"/g, '"linkHash"')
}
