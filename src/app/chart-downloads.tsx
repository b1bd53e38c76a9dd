import { getTranslations } from 'next-intl/server'
import { ThemedLink } from './themed-link'

type ChartDownloadsProps = {
  /** The chart as a picture, without its format and theme. */
  href: string
  /** What the chart is called: a page may have several. */
  chart: string
}

const FORMATS = ['png', 'svg'] as const

/** A quiet line under a chart: links to it as pictures, light unless a script sees that the page is dark. */
export async function ChartDownloads({ href, chart }: ChartDownloadsProps) {
  const t = await getTranslations('pdf')
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm text-quiet print:hidden">
      <span aria-hidden="true">{t('saveAs')}</span>
      {FORMATS.map((format) => (
        <ThemedLink key={format} href={`${href}&format=${format}`} label={t('saveChart', { chart, format })}>
          {format.toUpperCase()}
        </ThemedLink>
      ))}
    </p>
  )
}
