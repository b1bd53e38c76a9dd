import { getTranslations } from 'next-intl/server'
import type { FormField } from '@/app/fields-form'
import type { getPastForm } from '@/use-cases/imports/get-past-form'

/** What is to be chosen: the questionnaire, where there are several, and how much of it was asked. */
export async function pastSelects(versions: Awaited<ReturnType<typeof getPastForm>>): Promise<FormField[]> {
  const [t, variants] = await Promise.all([getTranslations('rounds'), getTranslations('variants')])
  const options = versions.map(({ value, ...version }) => ({ value, text: t('questionnaireChoice', version) }))
  const variant = {
    id: 'variant',
    label: t('variant'),
    options: [
      { value: 'full', text: variants('full') },
      { value: 'quick', text: variants('quick') },
    ],
  }
  return versions.length > 1 ? [{ id: 'questionnaire', label: t('questionnaire'), options }, variant] : [variant]
}
