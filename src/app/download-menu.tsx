import { getTranslations } from 'next-intl/server'
import type { DownloadLink } from './download-link'
import { DownloadLinks } from './download-links'

type DownloadMenuProps = { hint: string; links: readonly DownloadLink[] }

/** What can be taken along of what a page shows; not on paper. */
export async function DownloadMenu({ hint, links }: DownloadMenuProps) {
  const t = await getTranslations('exports')
  return (
    <section aria-labelledby="export" className="mt-14 space-y-2 print:hidden">
      <h2 id="export" className="text-xl font-bold">
        {t('heading')}
      </h2>
      <p className="max-w-[70ch] text-sm text-quiet">{hint}</p>
      <DownloadLinks label={t('tables')} links={links} />
    </section>
  )
}
