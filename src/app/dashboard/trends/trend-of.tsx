import { getTranslations } from 'next-intl/server'
import { reportHref } from '@/app/report-href'
import { trendSeries } from '@/app/trend-series'
import { trendTexts, trendWords } from '@/app/trend-words'
import { VoiceLinks } from '@/app/voice-links'
import { Trend as TrendChart } from '@/charts/trend'
import type { Trend } from '@/use-cases/trends/get-trend'
import type { TrendEntry } from '@/use-cases/trends/trend-entry'
import { DashboardChartDownloads } from '../dashboard-chart-downloads'
import { type DashboardView, viewHref } from '../dashboard-view'
import { itemKey } from './item-key'
import { TooFewRounds } from './too-few-rounds'
import { trendTitle } from './trend-title'

/** The trend of a team, of the teams with a tag, or of all teams: who, in whose voice, and how it went. */
export async function TrendOf({ trend, view }: { trend: Trend; view: DashboardView }) {
  const [t, dashboard, texts] = await Promise.all([
    getTranslations('trends'),
    getTranslations('dashboard'),
    trendTexts(),
  ])
  const { item, voice, voices, entries, notes } = trend
  const href = (entry: TrendEntry) =>
    item.kind === 'team'
      ? reportHref(entry.id, voice)
      : viewHref('teams', { round: entry.id, voice, tags: item.kind === 'tag' ? [item.key] : [], items: [] })
  const series = trendSeries({ entries, notes, isGroup: item.kind !== 'team' }, texts, href)
  const variants = new Set(entries.map(({ variant }) => variant))
  return (
    <section aria-labelledby="trend" className="space-y-3">
      <h2 id="trend" className="text-xl font-bold wrap-anywhere">
        {trendTitle(trend, t)}
      </h2>
      {voices.length > 0 && (
        <VoiceLinks
          voices={voices}
          chosen={voice}
          href={(other) => viewHref('trends', { ...view, items: [itemKey(item)], voice: other })}
          label={dashboard('voice')}
        />
      )}
      {variants.size > 1 && <p className="max-w-[70ch] text-sm text-quiet">{texts.t('variants')}</p>}
      {entries.length > 1 ? (
        <>
          <TrendChart series={series} words={await trendWords(series)} />
          <DashboardChartDownloads
            chart="trend"
            title={texts.t('title')}
            view={{ voice, tags: [], items: [itemKey(item)] }}
          />
        </>
      ) : (
        <TooFewRounds points={series.points} isTeam={item.kind === 'team'} />
      )}
    </section>
  )
}
