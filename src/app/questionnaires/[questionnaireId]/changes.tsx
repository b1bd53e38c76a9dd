import { getFormatter, getTranslations } from 'next-intl/server'
import { pillarNames } from '@/app/chart-words'
import { PillarMark } from '@/charts/pillar-mark'
import { mayMeanSomethingElse, type PillarChanges } from '@/questionnaire/changes-between'
import type { Practice, Questionnaire } from '@/questionnaire/schema'

type ChangesProps = { before: Questionnaire; changes: readonly PillarChanges[] }

/** What a version asks differently, pillar by pillar. */
export async function Changes({ before, changes }: ChangesProps) {
  const [t, format] = await Promise.all([getTranslations('questionnaires'), getFormatter()])
  const pillars = pillarNames()
  const names = (practices: readonly Practice[]) => format.list(practices.map(nameOf))
  const told = changes.filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0)
  return (
    <section aria-labelledby="changes" className="space-y-3">
      <h2 id="changes" className="text-xl font-bold">
        {t('changes')}
      </h2>
      <p className="text-quiet">{t('changesSince', { title: before.title, version: before.version })}</p>
      {told.length === 0 && <p>{t('noChanges')}</p>}
      {told.map(({ pillar, added, removed, changed }) => (
        <div key={pillar} className="space-y-1">
          <h3 className="flex items-center gap-2 font-semibold">
            <PillarMark pillar={pillar} /> {pillars[pillar]}
          </h3>
          <ul className="list-disc space-y-1 pl-6">
            {added.length > 0 && <li>{t('added', { count: added.length, names: names(added) })}</li>}
            {removed.length > 0 && <li>{t('removedOnes', { count: removed.length, names: names(removed) })}</li>}
            {changed.map(({ after, parts }) => (
              <li key={after.id}>
                {t('changedOne', { name: nameOf(after), parts: format.list(parts.map((part) => t(`parts.${part}`))) })}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {told.some(({ changed }) => changed.some(({ parts }) => mayMeanSomethingElse(parts))) && (
        <p className="max-w-[70ch] text-quiet">{t('reworded')}</p>
      )}
    </section>
  )
}

const nameOf = ({ id, text }: Practice) => text.en.title || id
