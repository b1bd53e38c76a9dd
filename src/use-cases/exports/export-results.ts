import 'server-only'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { type DashboardAsked, LATEST } from '../dashboard/dashboard-scope'
import { type Dashboard, getDashboard } from '../dashboard/get-dashboard'
import type { ExportFormat } from './export-formats'
import type { ExportedResults } from './exported-results'
import { requireShown } from './require-shown'

/**
 * What the dashboard shows of a round, or of each team's latest assessment, by the tags asked: in all voices, or in the
 * one that is asked for. A lead gets their own teams. The audit log tells of it.
 * @throws AppError `not-found` for a round, a tag or a voice that the dashboard would pass over.
 */
export async function exportResults(
  actor: Actor,
  asked: DashboardAsked,
  format: ExportFormat,
): Promise<ExportedResults> {
  const shown = await getDashboard(actor, asked)
  requireShown(shown, asked)
  const round = shown.round?.id ?? LATEST
  const isOne = shown.voice === asked.voice || shown.voices.length === 0
  // All voices in its place would be taken for the one.
  if (asked.voice && !isOne) throw new AppError('not-found')
  const wanted = isOne ? [shown.voice] : shown.voices
  const others = wanted.filter((voice) => voice !== shown.voice)
  const rest = await Promise.all(others.map((voice) => getDashboard(actor, { ...asked, round, voice })))
  const dashboards = wanted.flatMap((voice) => [shown, ...rest].find((dashboard) => dashboard.voice === voice) ?? [])
  const target = shown.round && { type: 'round', id: shown.round.id, name: shown.round.name }
  await record(actor, 'results.exported', target ?? undefined, { format, voices: dashboards.length })
  return {
    exportedAt: new Date(),
    round: shown.round && { id: shown.round.id, name: shown.round.name },
    publishedAt: null,
    tags: shown.chosenTags.map(({ name }) => name),
    results: shown.teams.flatMap(({ id }) => dashboards.flatMap((dashboard) => resultOf(dashboard, id))),
  }
}

function resultOf({ teams, tags, voice }: Dashboard, teamId: string) {
  const row = teams.find(({ id }) => id === teamId)
  if (!row) return []
  const { id, name, sample, latest } = row
  const names = tags.flatMap((tag) => (row.tags.includes(tag.key) ? [tag.name] : []))
  return [{ team: { id, name, sample, tags: names }, voice, figures: latest }]
}
