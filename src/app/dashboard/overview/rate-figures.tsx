import type { ReactNode } from 'react'
import { Card } from '@/components/card'
import type { Voice } from '@/scoring/tally'
import type { ResponseRates } from '@/use-cases/dashboard/response-rates'
import type { OverviewWords } from './overview-words'
import { TextLink } from './text-link'

const ANSWERED = { member: 'membersAnswered', lead: 'leadsAnswered', consensus: 'teamsAgreed' } as const

type RateFiguresProps = { rates: ResponseRates; voice: Voice; words: OverviewWords }

/** How many answered, how many teams have results, how many are withheld. */
export function RateFigures({ rates, voice, words }: RateFiguresProps) {
  const { t } = words
  const { members, teams, withResults, withheld } = rates
  return (
    <dl className="grid gap-4 sm:grid-cols-3">
      {members ? (
        <MembersAnswered members={members} words={words} />
      ) : (
        <Figure name={t(ANSWERED[voice])} value={t('count', { count: withResults, all: teams })} />
      )}
      {members && <Figure name={t('withResults')} value={t('count', { count: withResults, all: teams })} />}
      {members && (
        <Figure name={t('withheldTeams')} value={withheld}>
          {withheld > 0 && <TextLink href="#withheld">{t('why')}</TextLink>}
        </Figure>
      )}
    </dl>
  )
}

type Members = NonNullable<ResponseRates['members']>

function MembersAnswered({ members, words }: { members: Members; words: OverviewWords }) {
  const { t, percent } = words
  const { answered, expected, sized, answeredUnsized } = members
  const name = t('membersAnswered')
  if (sized === 0 || expected === 0) {
    return (
      <Figure name={name} value={answered + answeredUnsized}>
        {t('unsizedAll')}
      </Figure>
    )
  }
  return (
    <Figure name={name} value={t('count', { count: answered, all: expected })}>
      {percent(answered / expected)}, {t('sized', { count: sized })}
    </Figure>
  )
}

function Figure({ name, value, children }: { name: string; value: string | number; children?: ReactNode }) {
  return (
    <Card>
      <dt className="text-sm text-quiet">{name}</dt>
      <dd>
        <span className="block text-2xl font-bold tabular-nums">{value}</span>
        <span className="text-sm text-quiet tabular-nums">{children}</span>
      </dd>
    </Card>
  )
}
