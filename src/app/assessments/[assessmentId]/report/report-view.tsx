import { found } from '@/app/found'
import { ShareReport } from '@/app/report-links/share-report'
import type { Actor } from '@/auth/actor'
import { VOICES } from '@/scoring/tally'
import { getReport } from '@/use-cases/reports/get-report'
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
  const words = await reportWords(report)
  const { team } = report.assessment
  return (
    <article>
      <ReportHeading
        report={report}
        words={words}
        ways={[
          { href: `/teams/${team.id}`, text: words.t('toTeam', { team: team.name }) },
          { href: '/dashboard', text: words.t('toDashboard') },
          { href: '/scoring', text: words.t('how') },
        ]}
      />
      <ReportParts report={report} words={words} />
      <ReportExport assessmentId={assessmentId} />
      <ShareReport actor={actor} kind="assessment" id={assessmentId} />
    </article>
  )
}
