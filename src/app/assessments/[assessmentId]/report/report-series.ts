import { getTranslations } from 'next-intl/server'
import { assessmentLabeller } from '@/app/assessment-label'
import type { RadarSeries } from '@/charts/radar-series'
import { byPillar } from '@/scoring/by-pillar'
import type { Report } from '@/use-cases/reports/get-report'

/** The outlines of a team's radar: this time, and the assessment before. */
export async function reportSeries({ history, previous, tally, pillars }: Report): Promise<RadarSeries[]> {
  const [t, label] = await Promise.all([getTranslations('report'), assessmentLabeller()])
  const current = history.at(-1)
  if (!current) return []
  const now: RadarSeries = {
    id: current.id,
    name: t('thisTime'),
    kind: 'current',
    values: current.values,
    band: current.intervals,
    n: byPillar((id) => tally.pillars[id]?.n ?? 0),
    levels: byPillar((id) => pillars.find((pillar) => pillar.id === id)?.level?.level ?? null),
  }
  if (!previous) return [now]
  const name = t('previous', { label: label(previous) })
  return [{ id: previous.id, name, kind: 'previous', values: previous.values }, now]
}
