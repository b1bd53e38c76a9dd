import { getFormatter, getTranslations } from 'next-intl/server'
import { OverviewView } from '@/app/dashboard/overview/overview-view'
import { VoiceLinks } from '@/app/voice-links'
import { PageHeading } from '@/components/page-heading'
import type { Overview } from '@/use-cases/dashboard/get-overview'

/** The overview of a round for whoever has a link to it, without a way into the app or to the reports of teams. */
export async function SharedOverview({ overview }: { overview: Overview }) {
  const [t, frame, format] = await Promise.all([
    getTranslations('reportLink'),
    getTranslations('dashboard'),
    getFormatter(),
  ])
  const { round, voice, voices, teams } = overview.dashboard
  const assessed = teams.filter(({ latest }) => latest !== null).length
  return (
    <article>
      <PageHeading
        title={round?.name ?? ''}
        above={round && t('aboveRound', { date: format.dateTime(round.closedAt, { dateStyle: 'long' }) })}
      >
        <p className="tabular-nums">{frame('figures', { teams: teams.length, assessed })}</p>
        <p>{t('leadRound')}</p>
        <VoiceLinks voices={voices} chosen={voice} href={(other) => `?voice=${other}`} label={frame('voice')} />
        <a
          href="/scoring"
          className="inline-flex min-h-10 items-center text-accent underline underline-offset-4 print:hidden"
        >
          {t('how')}
        </a>
      </PageHeading>
      <OverviewView overview={overview} view={{ tags: [], items: [] }} isShared />
    </article>
  )
}
