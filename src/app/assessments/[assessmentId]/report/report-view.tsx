import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { compareTeamHref } from '@/app/dashboard/compare/compare-team-href'
import { found } from '@/app/found'
import { ShareReport } from '@/app/report-links/share-report'
import type { Actor } from '@/auth/actor'
import { keepResults } from '@/kept-pages/results-pages'
import { VOICES } from '@/scoring/tally'
import { getReport } from '@/use-cases/reports/get-report'
import { mayManageTeams } from '@/use-cases/teams/may-manage-teams'
import { ReportChartDownloads } from './report-chart-downloads'
import { ReportExport } from './report-export'
import { ReportHeading } from './report-heading'
import { ReportParts } from './report-parts'
import { reportWords } from './report-words'

type ReportViewProps = { actor: Actor; assessmentId: string; voice: string | string[] | undefined }

/** A team's report: radar and pillars side by side, what to try next, then practice by practice. */
export async function ReportView({ actor, assessmentId, voice }: ReportViewProps) {
  const report = await found(
    getReport(
      actor,
      assessmentId,
      VOICES.find((known) => known === voice),
    ),
  )
  keepResults(await headers())
  const [words, compare] = await Promise.all([reportWords(report), getTranslations('compare')])
  const { team, round } = report.assessment
  return (
    <article>
      <ReportHeading
        report={report}
        words={words}
        ways={[
          { href: `/teams/${team.id}`, text: words.t('toTeam', { team: team.name }) },
          ...(mayManageTeams(actor)
            ? [{ href: compareTeamHref(team.id, round?.id, report.voice), text: compare('compareTeam') }]
            : []),
          { href: '/dashboard', text: words.t('toDashboard') },
          { href: '/scoring', text: words.t('how') },
        ]}
      />
      <ReportParts
        report={report}
        words={words}
        downloads={(chart) => <ReportChartDownloads report={report} chart={chart} />}
      />
      <ReportExport report={report} />
      <ShareReport actor={actor} kind="assessment" id={assessmentId} />
    </article>
  )
}
