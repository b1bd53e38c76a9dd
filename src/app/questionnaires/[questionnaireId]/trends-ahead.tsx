import { getTranslations } from 'next-intl/server'
import { pillarNames } from '@/app/chart-words'
import type { PillarChanges } from '@/questionnaire/changes-between'
import type { Questionnaire } from '@/questionnaire/schema'

type TrendsAheadProps = { questionnaire: Questionnaire; changes: readonly PillarChanges[] }

/** Which trends go on and which break once teams are asked with this version (docs/scoring.md, rule 8). */
export async function TrendsAhead({ questionnaire, changes }: TrendsAheadProps) {
  const t = await getTranslations('questionnaires')
  const names = pillarNames()
  const asked = (id: string) => questionnaire.pillars.find((pillar) => pillar.id === id)?.practices.length ?? 0
  return (
    <section aria-labelledby="trends" className="space-y-3">
      <h2 id="trends" className="text-xl font-bold">
        {t('trends')}
      </h2>
      <ul className="list-disc space-y-1 pl-6">
        {changes.map(({ pillar: id, shared: { full, quick } }) => {
          const pillar = names[id]
          const all = asked(id)
          return (
            <li key={id} className={full === 0 ? 'font-semibold' : undefined}>
              {full === 0
                ? t('trendBreaks', { pillar })
                : t(full === all ? 'trendGoesOn' : 'trendShared', { pillar, shared: full, all })}
              {full > 0 && quick === 0 && ` ${t('quickBreaks')}`}
              {quick === 1 && ` ${t('quickShared')}`}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
