import { reportHref } from '@/app/report-href'
import { ScrollRegion } from '@/components/scroll-region'
import type { Voice } from '@/scoring/tally'
import type { RateRow, ResponseRates } from '@/use-cases/dashboard/response-rates'
import type { OverviewWords } from './overview-words'

/** More rows than these are not worth their weight on a page that has other things to say. */
const AT_MOST = 250

const CELLS = '[&_:is(td,th)]:border-b [&_:is(td,th)]:border-line [&_:is(td,th)]:px-3 [&_:is(td,th)]:py-2'

type RatesTableProps = { rates: ResponseRates; voice: Voice; words: OverviewWords }

/** Who answered, team by team, in alphabetical order. */
export function RatesTable({ rates: { rows, members }, voice, words }: RatesTableProps) {
  const { t, isShared } = words
  const isCounted = members !== null
  return (
    <>
      <ScrollRegion label={t('ratesTable')} className="max-h-[70vh]">
        <table className={`w-full text-left tabular-nums ${CELLS}`}>
          <thead className="text-sm text-quiet">
            <tr>
              {[t('team'), ...(isCounted ? [t('answered'), t('expected')] : []), t('state')].map((text) => (
                <th key={text} scope="col" className="font-normal">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, AT_MOST).map((row) => (
              <tr key={row.teamId}>
                <th scope="row" className="min-w-32 font-normal wrap-anywhere">
                  {row.team}
                </th>
                {isCounted && <td>{row.state === 'silent' ? '' : row.answered}</td>}
                {isCounted && <td>{row.state === 'silent' ? '' : (row.expected ?? t('sizeUnknown'))}</td>}
                <td>{stateOf(row, voice, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length > AT_MOST && (
        <p className="pt-3 text-sm text-quiet">
          {t(isShared ? 'leftHere' : 'ratesLeft', { count: rows.length - AT_MOST })}
        </p>
      )}
    </>
  )
}

function stateOf({ state, assessmentId, team }: RateRow, voice: Voice, { t, isShared }: OverviewWords) {
  if (assessmentId === null) return <span className="text-quiet">{t('stateSilent')}</span>
  const isWithheld = state === 'withheld'
  const hatch = isWithheld ? 'hatch rounded px-2' : ''
  if (isShared) return <span className={hatch}>{t(isWithheld ? 'stateWithheld' : 'stateShown')}</span>
  return (
    <a
      href={reportHref(assessmentId, voice)}
      aria-label={isWithheld ? undefined : t('stateResultsOf', { team })}
      className={`inline-block text-accent underline underline-offset-4 ${hatch}`}
    >
      {t(isWithheld ? 'stateWithheld' : 'stateResults')}
    </a>
  )
}
