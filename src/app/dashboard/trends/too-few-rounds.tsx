import { getTranslations } from 'next-intl/server'
import type { TrendPoint } from '@/charts/trend-points'

type TooFewRoundsProps = { points: readonly TrendPoint[]; isTeam: boolean }

/** That a trend needs two rounds, and which one there is by now. */
export async function TooFewRounds({ points: [only], isTeam }: TooFewRoundsProps) {
  const t = await getTranslations('trends')
  if (!only) return <p className="max-w-[70ch]">{t(isTeam ? 'noneOfTeam' : 'none')}</p>
  return (
    <p className="max-w-[70ch]">
      {t(isTeam ? 'oneOfTeam' : 'one')}{' '}
      <a href={only.href} className="text-accent underline underline-offset-4">
        {only.label}
      </a>
    </p>
  )
}
