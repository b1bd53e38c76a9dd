import { Button, buttonClass } from '@/components/button'
import { Field } from '@/components/field'
import { AT_THE_MACHINE } from '@/use-cases/audit/audit-filter'
import type { AuditWords } from './audit-words'
import { auditAddress, type FilterValues } from './filter-values'

type FilterFormProps = {
  values: FilterValues
  errors: Readonly<Record<string, string>>
  people: readonly { id: string; name: string }[]
  words: AuditWords
}

/** What is to be shown. The address holds it, so that it can be kept and handed on. */
export function FilterForm({ values, errors, people, words: { t, actions } }: FilterFormProps) {
  const whos = [
    { value: '', text: t('anybody') },
    ...people.map(({ id, name }) => ({ value: id, text: name })),
    { value: AT_THE_MACHINE, text: t('machine') },
  ]
  const fields = [
    { id: 'action' as const, label: t('action'), options: [{ value: '', text: t('anything') }, ...actions] },
    { id: 'who' as const, label: t('who'), options: whos },
    { id: 'from' as const, label: t('from') },
    { id: 'to' as const, label: t('to') },
  ]
  const { before: _, ...filter } = values
  return (
    <search>
      <form action="/audit" aria-label={t('filter')} className="space-y-4">
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {fields.map(({ id, ...field }) => (
            <Field
              key={id}
              {...field}
              id={id}
              name={id}
              // What is not a day would vanish from a field for days.
              type={errors[id] ? 'text' : 'date'}
              error={errors[id]}
              defaultValue={values[id] ?? ''}
            />
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button>{t('show')}</Button>
          {Object.keys(filter).length > 0 && (
            <a href="/audit" className={buttonClass('quiet')}>
              {t('showAll')}
            </a>
          )}
          {Object.keys(errors).length === 0 && (
            <a href={auditAddress(filter, '/audit/export')} className={buttonClass('secondary')}>
              {t('export')}
            </a>
          )}
        </div>
      </form>
    </search>
  )
}
