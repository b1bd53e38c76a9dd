import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/page-heading'
import type { RoundView } from '@/use-cases/rounds/get-round'
import { StateMark } from '../state-mark'
import { timesText } from '../times-text'

/** What the round is called, where it is, when, and who asks whom what and why. */
export async function RoundHeading({ view: { round, state, timeZone, mayManage } }: { view: RoundView }) {
  const [t, variants, times] = await Promise.all([
    getTranslations('round'),
    getTranslations('variants'),
    timesText(timeZone),
  ])
  const voices = round.asksLead ? (round.asksMembers ? 'bothVoices' : 'leadOnly') : 'membersOnly'
  const opensAt = round.openedAt ?? round.opensAt
  const closesAt = round.closedAt ?? round.closesAt
  return (
    <PageHeading
      above={
        <a href="/rounds" className="inline-flex min-h-10 items-center text-accent underline underline-offset-4">
          {t('back')}
        </a>
      }
      title={round.name}
    >
      <div className="space-y-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StateMark state={state} />
          <span>{times({ state, opensAt, closesAt })}</span>
        </p>
        <p>
          {round.askedBy && t('asked', { who: round.askedBy, variant: variants(round.variant), voices: t(voices) })}{' '}
          {t('zone', { zone: timeZone })}
        </p>
        {round.purpose && <p className="whitespace-pre-line text-text">{round.purpose}</p>}
        {mayManage && state === 'open' && (
          <p>
            <a href="#manage" className="text-accent underline underline-offset-4">
              {t('toManage')}
            </a>
          </p>
        )}
      </div>
    </PageHeading>
  )
}
