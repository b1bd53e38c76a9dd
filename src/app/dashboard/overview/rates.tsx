import type { Overview } from '@/use-cases/dashboard/get-overview'
import { Fold } from './fold'
import { OverviewPart } from './overview-part'
import type { OverviewWords } from './overview-words'
import { RateFigures } from './rate-figures'
import { rateNotes } from './rate-texts'
import { RatesTable } from './rates-table'

/** How many answered, in all and team by team. */
export function Rates({ overview, words }: { overview: Overview; words: OverviewWords }) {
  const { t } = words
  const { rates, dashboard } = overview
  const notes = rateNotes(rates, words)
  return (
    <OverviewPart id="rates" title={t('rates')}>
      <RateFigures rates={rates} voice={dashboard.voice} words={words} />
      {notes !== '' && <p className="max-w-[70ch] text-sm text-quiet">{notes}</p>}
      <Fold summary={t('ratesOpen')}>
        <RatesTable rates={rates} voice={dashboard.voice} words={words} />
      </Fold>
    </OverviewPart>
  )
}
