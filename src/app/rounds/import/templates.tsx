import { getTranslations } from 'next-intl/server'
import { VARIANTS } from '@/questionnaire/asked-practices'
import type { getPastForm } from '@/use-cases/imports/get-past-form'

/** Empty tables to fill in, one for each questionnaire and variant. */
export async function Templates({ versions }: { versions: Awaited<ReturnType<typeof getPastForm>> }) {
  const [t, variants] = await Promise.all([getTranslations('past'), getTranslations('variants')])
  return (
    <div>
      <h2 className="font-semibold">{t('templates')}</h2>
      <ul>
        {versions.flatMap(({ value, title }) =>
          VARIANTS.map((variant) => (
            <li key={`${value} ${variant}`}>
              <a
                href={`/rounds/import/template?questionnaire=${value}&variant=${variant}`}
                className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
              >
                {t('template', { title, variant: variants(variant) })}
              </a>
            </li>
          )),
        )}
      </ul>
    </div>
  )
}
