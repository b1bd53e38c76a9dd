import { MOST_COMPARED } from '@/use-cases/dashboard/compared-items'
import type { Comparison } from '@/use-cases/dashboard/get-comparison'
import { ChoiceForm } from '../choice-form'
import type { DashboardView } from '../dashboard-view'
import { AddLinks } from './add-links'
import { ChosenItems } from './chosen-items'
import type { CompareWords } from './compare-words'

type ItemChooserProps = { comparison: Comparison; view: DashboardView; words: CompareWords }

/** Says what is compared and lets more be added: teams by a form, groups and the target by links. Without script too. */
export function ItemChooser({ comparison: { compared, dashboard }, view, words }: ItemChooserProps) {
  const { t } = words
  const ids = compared.map(({ id }) => id)
  const shown = { ...view, items: ids }
  const offered = dashboard.teams.filter(({ id, latest }) => latest !== null && !ids.includes(`team:${id}`))
  return (
    <section aria-labelledby="what" className="space-y-4 print:hidden">
      <h2 id="what" className="text-xl font-bold">
        {t('what')}
      </h2>
      {compared.length > 0 && <ChosenItems compared={compared} view={shown} words={words} />}
      {ids.length >= MOST_COMPARED ? (
        <p className="max-w-[70ch]">{t('full')}</p>
      ) : (
        <>
          {dashboard.chosenTags.length > 0 && (
            <p className="max-w-[70ch] text-sm text-quiet">
              {t('offered', { tags: words.list(dashboard.chosenTags.map(({ name }) => name)) })}
            </p>
          )}
          {offered.length > 0 && (
            <ChoiceForm name="item" label={t('team')} button={t('add')} view={shown}>
              <option value="">{t('chooseTeam')}</option>
              {offered.map(({ id, name }) => (
                <option key={id} value={`team:${id}`}>
                  {name}
                </option>
              ))}
            </ChoiceForm>
          )}
          <AddLinks tags={dashboard.tags} view={shown} words={words} />
        </>
      )}
    </section>
  )
}
