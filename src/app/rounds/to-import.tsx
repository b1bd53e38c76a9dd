import { getTranslations } from 'next-intl/server'

/** Where what teams answered before is brought in. */
export async function ToImport() {
  const t = await getTranslations('rounds')
  return (
    <p>
      <a href="/rounds/import" className="inline-flex min-h-10 items-center text-accent underline underline-offset-4">
        {t('toImport')}
      </a>
    </p>
  )
}
