import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TooMany } from '@/app/too-many'
import { tooManyOr } from '@/app/too-many-or'
import { currentVisitor } from '@/auth/current-visitor'
import { requireSetUp } from '@/auth/require-set-up'
import { VOICES } from '@/scoring/tally'
import { findReport } from '@/use-cases/report-links/find-report'
import { ReportGone } from './report-gone'
import { SharedOverview } from './shared-overview'
import { SharedReport } from './shared-report'
import { SharedUntil } from './shared-until'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reportLink'))('page'), robots: { index: false } }
}

type SharedPageProps = {
  params: Promise<{ token: string }>
  searchParams: Promise<{ voice?: string | string[] }>
}

/** Where a link to a report leads: to the report of a team or the overview of a round, for whoever has the link, until it ends. */
export default async function SharedPage({ params, searchParams }: SharedPageProps) {
  await requireSetUp()
  const [{ token }, { voice }] = await Promise.all([params, searchParams])
  const shared = await tooManyOr(
    findReport(
      await currentVisitor(),
      token,
      VOICES.find((known) => known === voice),
    ),
  )
  if (typeof shared === 'number') return <TooMany seconds={shared} />
  if (shared === null) return <ReportGone />
  return (
    <>
      <SharedUntil until={shared.until} />
      {'report' in shared ? <SharedReport report={shared.report} /> : <SharedOverview overview={shared.overview} />}
    </>
  )
}
