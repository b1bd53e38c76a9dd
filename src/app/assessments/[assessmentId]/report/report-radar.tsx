import { getTranslations } from 'next-intl/server'
import { assessmentLabeller } from '@/app/assessment-label'
import { radarWords } from '@/app/chart-words'
import { Radar } from '@/charts/radar'
import type { RadarSeries } from '@/charts/radar-series'
import { byPillar } from '@/scoring/by-pillar'
import type { Report } from '@/use-cases/reports/get-report'

/** The team's radar, with the assessment before as a second outline. */
export async function ReportRadar({ report }: { report: Report }) {
  const [t, label] = await Promise.all([getTranslations('report'), assessmentLabeller()])
  const current = report.history.at(-1)
  if (!current) return null
  const n = byPillar((id) => report.tally.pillars[id]?.n ?? 0)
  const levels = byPillar((id) => report.pillars.find((pillar) => pillar.id === id)?.level?.level ?? null)
  const { previous } = report
  const series: RadarSeries[] = [
    ...(previous
      ? [
          {
            id: previous.id,
            name: t('previous', { label: label(previous) }),
            kind: 'previous' as const,
            values: previous.values,
          },
        ]
      : []),
    {
      id: current.id,
      name: t('thisTime'),
      kind: 'current',
      values: current.values,
      band: current.intervals,
      n,
      levels,
    },
  ]
  return <Radar series={series} words={await radarWords(t('radarTitle'), report.assessment.questionnaire)} />
}
