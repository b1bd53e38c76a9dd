import { getTranslations } from 'next-intl/server'
import type { DownloadLink } from './download-link'
import { DownloadList } from './download-list'

type DownloadLinksProps = { label: string; links: readonly DownloadLink[] }

/** Links to files. Without script they are followed; with it, the page says that a file is being prepared, or why not. */
export async function DownloadLinks({ label, links }: DownloadLinksProps) {
  const t = await getTranslations('exports')
  const words = {
    preparing: t('preparing', { file: '{file}' }),
    saved: t('saved', { file: '{file}' }),
    failed: t('failed', { file: '{file}', reason: '{reason}' }),
    noReply: t('noReply'),
    noFile: t('noFile'),
  }
  return <DownloadList label={label} links={links} words={words} />
}
