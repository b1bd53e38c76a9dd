import { getTranslations } from 'next-intl/server'
import { questionnaireHref } from '../../questionnaire-href'

const WAY = 'inline-flex min-h-10 items-center text-accent underline underline-offset-4'

/** The ways to see the draft as it would be asked, and to write it in a text editor. */
export async function DraftWays({ id }: { id: string }) {
  const t = await getTranslations('questionnaires')
  return (
    <p className="flex flex-wrap gap-x-6">
      <a href={questionnaireHref(id, 'versions', 'draft')} className={WAY}>
        {t('read')}
      </a>
      <a href={questionnaireHref(id, 'draft', 'text')} className={WAY}>
        {t('toText')}
      </a>
    </p>
  )
}
