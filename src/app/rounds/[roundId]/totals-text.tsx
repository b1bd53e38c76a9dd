import { getTranslations } from 'next-intl/server'
import type { RoundView } from '@/use-cases/rounds/get-round'

/** How far all teams on the page are, taken together. */
export async function TotalsText({ view: { round, totals, state } }: { view: RoundView }) {
  const t = await getTranslations('round')
  const { teams, answered, expected, unsized, leads, withResults } = totals
  const allSized = unsized === 0
  return (
    <p className="max-w-[70ch]">
      {round.asksMembers && (
        <>
          {allSized ? t('total', { count: answered, size: expected }) : t('totalOnly', { count: answered })}{' '}
          {!allSized && state !== 'closed' && `${t('unsized', { count: unsized })} `}
        </>
      )}
      {round.asksLead && `${t('totalLeads', { count: leads, teams })} `}
      {round.asksMembers && state === 'closed' && t('totalResults', { count: withResults, teams })}
    </p>
  )
}
