import { getTranslations } from 'next-intl/server'
import type { DownloadLink } from './download-link'
import { DownloadLinks } from './download-links'

type DownloadMenuProps = {
  /** What the tables hold. */
  hint: string
  /** To be read. */
  documents: readonly DownloadLink[]
  /** Tables of figures. */
  links: readonly DownloadLink[]
}

/** What can be taken along of what a page shows; not on paper. */
export async function DownloadMenu({ hint, documents, links }: DownloadMenuProps) {
  const [t, pdf] = await Promise.all([getTranslations('exports'), getTranslations('pdf')])
  return (
    <section aria-labelledby="export" className="mt-14 space-y-2 print:hidden">
      <h2 id="export" className="text-xl font-bold">
        {t('heading')}
      </h2>
      <DownloadLinks label={pdf('documents')} links={documents} />
      <p className="max-w-[70ch] text-sm text-quiet">{hint}</p>
      <DownloadLinks label={t('tables')} links={links} />
    </section>
  )
}
