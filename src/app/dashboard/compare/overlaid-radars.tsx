import { getTranslations } from 'next-intl/server'
import { radarWords } from '@/app/chart-words'
import { Radar } from '@/charts/radar'
import { Notice } from '@/components/notice'
import { byPillar } from '@/scoring/by-pillar'
import type { TeamRow } from '@/use-cases/dashboard/get-dashboard'

/** More outlines than this cannot be told apart. */
const MOST_RADARS = 6

/** The radars of the chosen teams in one; of the first teams while none is chosen. */
export async function OverlaidRadars({ teams, chosen }: { teams: readonly TeamRow[]; chosen: readonly string[] }) {
  const t = await getTranslations('dashboard')
  const ticked = teams.filter(({ id }) => chosen.includes(`team:${id}`))
  const shown = (ticked.length > 0 ? ticked : teams).slice(0, MOST_RADARS)
  return (
    <section aria-labelledby="radars" className="space-y-3">
      <h2 id="radars" className="text-xl font-bold">
        {t('compareTitle')}
      </h2>
      <p className="max-w-[70ch] text-sm text-quiet">{t('compareHint')}</p>
      {ticked.length > MOST_RADARS && <Notice tone="caution">{t('tooMany')}</Notice>}
      <Radar
        series={shown.flatMap(({ id, name, latest }) =>
          latest
            ? {
                id,
                name,
                kind: 'compared' as const,
                values: byPillar((pillar) => latest.pillars[pillar].score),
                n: byPillar((pillar) => latest.pillars[pillar].n),
              }
            : [],
        )}
        words={await radarWords(t('compareTitle'))}
      />
    </section>
  )
}
