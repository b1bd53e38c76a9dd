import { getFormatter, getTranslations } from 'next-intl/server'
import type { ListedVersion } from '@/use-cases/questionnaires/listed-questionnaires'
import { questionnaireHref } from '../questionnaire-href'

/** The published versions, the latest first, each with the way to read it. */
export async function VersionList({ versions }: { versions: readonly ListedVersion[] }) {
  const [t, format] = await Promise.all([getTranslations('questionnaires'), getFormatter()])
  return (
    <section aria-labelledby="versions" className="space-y-3">
      <h2 id="versions" className="text-xl font-bold">
        {t('versions')}
      </h2>
      <p className="max-w-[70ch] text-quiet">{t(versions.length === 0 ? 'noVersions' : 'versionsText')}</p>
      <ul className="divide-y divide-line empty:hidden">
        {versions.map(({ id, version, practices, publishedAt }) => (
          <li key={version} className="flex flex-wrap items-center justify-between gap-x-6 py-3">
            <div>
              <p className="font-semibold">{t('latest', { version, practices })}</p>
              {publishedAt && (
                <p className="text-sm text-quiet">
                  {t('published', { date: format.dateTime(publishedAt, { dateStyle: 'medium' }) })}
                </p>
              )}
            </div>
            <a
              href={questionnaireHref(id, 'versions', version)}
              className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
            >
              {t('read')}
              <span className="sr-only">: {t('version', { version })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
