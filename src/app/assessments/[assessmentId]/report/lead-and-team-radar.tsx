import { getTranslations } from 'next-intl/server'
import { radarWords } from '@/app/chart-words'
import { Radar } from '@/charts/radar'
import type { Report } from '@/use-cases/reports/get-report'
import type { LeadAndTeam } from '@/use-cases/reports/lead-and-team'
import { leadAndTeamSeries } from './lead-and-team-series'

/** The members' outline and the lead's in one radar. */
export async function LeadAndTeamRadar({ rows, report }: { rows: readonly LeadAndTeam[]; report: Report }) {
  const t = await getTranslations('report')
  return (
    <Radar
      series={await leadAndTeamSeries(rows)}
      words={{
        ...(await radarWords(t('leadAndTeam'), report.assessment.questionnaire)),
        // The page has another radar with a table.
        tableCaption: t('leadAndTeamTable'),
      }}
    />
  )
}
