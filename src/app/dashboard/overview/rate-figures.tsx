import { Card } from '@/components/card'
import type { Voice } from '@/scoring/tally'
import type { ResponseRates } from '@/use-cases/dashboard/response-rates'
import type { OverviewWords } from './overview-words'
import { rateFigures } from './rate-texts'
import { TextLink } from './text-link'

type RateFiguresProps = { rates: ResponseRates; voice: Voice; words: OverviewWords }

/** How many answered, how many teams have results, how many are withheld. */
export function RateFigures({ rates, voice, words }: RateFiguresProps) {
  const { t } = words
  return (
    <dl className="grid gap-4 sm:grid-cols-3">
      {rateFigures(rates, voice, words).map(({ name, value, note }) => (
        <Card key={name}>
          <dt className="text-sm text-quiet">{name}</dt>
          <dd>
            <span className="block text-2xl font-bold tabular-nums">{value}</span>
            <span className="text-sm text-quiet tabular-nums">
              {note}
              {name === t('withheldTeams') && rates.withheld > 0 && <TextLink href="#withheld">{t('why')}</TextLink>}
            </span>
          </dd>
        </Card>
      ))}
    </dl>
  )
}
