import { getTranslations } from 'next-intl/server'
import { questionnaireHref } from '../questionnaire-href'

/** A version as a file, in both formats. */
export async function FileLinks({ id, version }: { id: string; version: number | 'draft' }) {
  const t = await getTranslations('questionnaires')
  const href = (format: string) => `${questionnaireHref(id, 'versions', version)}/file?format=${format}`
  return (
    <nav aria-label={t('files')} className="flex flex-wrap gap-x-6">
      <a href={href('yaml')} className="inline-flex min-h-10 items-center text-accent underline underline-offset-4">
        {t('asYaml')}
      </a>
      <a href={href('json')} className="inline-flex min-h-10 items-center text-accent underline underline-offset-4">
        {t('asJson')}
      </a>
    </nav>
  )
}
