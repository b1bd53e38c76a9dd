import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import type { listRounds } from '@/use-cases/rounds/list-rounds'
import { StateMark } from './state-mark'
import { timesText } from './times-text'

type RoundListProps = Awaited<ReturnType<typeof listRounds>>

/** The rounds, each leading to its page. */
export async function RoundList({ rounds, mayManage, timeZone }: RoundListProps) {
  const [t, variants, times] = await Promise.all([
    getTranslations('rounds'),
    getTranslations('variants'),
    timesText(timeZone),
  ])
  return (
    <ul aria-label={t('list')} className="divide-y divide-line rounded-xl border border-line bg-surface">
      {rounds.map((round) => (
        <li key={round.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
          <div className="min-w-0 space-y-1">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <a
                href={`/rounds/${round.id}`}
                className="inline-flex min-h-10 min-w-0 items-center font-semibold text-accent underline underline-offset-4"
              >
                <span className="min-w-0 wrap-anywhere">{round.name}</span>
              </a>
              <StateMark state={round.state} />
            </p>
            <p className="text-sm text-quiet">
              {times(round)} · {t('teams', { count: round.teams })} · {variants(round.variant)}
              {round.imported && ` · ${t('imported')}`}
            </p>
          </div>
          {mayManage && (
            <a
              href={`/rounds/new?copy=${round.id}`}
              aria-label={t('copyLabel', { name: round.name })}
              className={buttonClass('quiet')}
            >
              {t('copy')}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
