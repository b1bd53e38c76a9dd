import type { Voice } from '@/scoring/tally'
import type { ResponseRates } from '@/use-cases/dashboard/response-rates'
import type { OverviewWords } from './overview-words'

const ANSWERED = { member: 'membersAnswered', lead: 'leadsAnswered', consensus: 'teamsAgreed' } as const

type RateFigure = { name: string; value: string; note: string }

/** How many answered, how many teams have results, how many are withheld. */
export function rateFigures(rates: ResponseRates, voice: Voice, words: OverviewWords): RateFigure[] {
  const { t } = words
  const { members, teams, withResults, withheld } = rates
  const results = t('count', { count: withResults, all: teams })
  if (members === null) return [{ name: t(ANSWERED[voice]), value: results, note: '' }]
  return [
    { name: t('membersAnswered'), ...membersAnswered(members, words) },
    { name: t('withResults'), value: results, note: '' },
    { name: t('withheldTeams'), value: String(withheld), note: '' },
  ]
}

/** Which teams the figures leave out; empty if they are of all. */
export function rateNotes({ members, silent }: ResponseRates, { t }: OverviewWords): string {
  const isPartly = members !== null && members.sized > 0 && members.unsized > 0
  return [
    isPartly && t('unsized', { count: members.unsized, answered: members.answeredUnsized }),
    silent > 0 && t('silentTeams', { count: silent }),
  ]
    .filter(Boolean)
    .join(' ')
}

function membersAnswered(
  { answered, expected, sized, answeredUnsized }: NonNullable<ResponseRates['members']>,
  { t, percent }: OverviewWords,
): Pick<RateFigure, 'value' | 'note'> {
  if (sized === 0 || expected === 0) return { value: String(answered + answeredUnsized), note: t('unsizedAll') }
  const note = `${percent(answered / expected)}, ${t('sized', { count: sized })}`
  return { value: t('count', { count: answered, all: expected }), note }
}
