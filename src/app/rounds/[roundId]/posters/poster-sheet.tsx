import { getTranslations } from 'next-intl/server'
import { qrPicture } from '@/app/qr-picture'
import type { Asked } from '@/use-cases/share/asked-of'

/** One sheet of A4: it is paper, and so light also where the page is dark. */
export async function PosterSheet({ asked, team, link }: { asked: Asked; team: string; link: string }) {
  const t = await getTranslations('poster')
  const address = link.replace(/^https?:\/\//, '')
  return (
    <article className="poster mx-auto flex aspect-[210/297] w-full max-w-[210mm] flex-col justify-between gap-6 rounded-lg border border-line bg-surface p-[6%] text-center text-text shadow-sm print:aspect-auto print:min-h-[265mm] print:max-w-none print:break-inside-avoid print:border-0 print:p-0 print:shadow-none print:not-last:break-after-page">
      <header className="space-y-3">
        <p className="text-lg font-semibold break-words text-accent sm:text-xl">{asked.round}</p>
        <h2 className="text-3xl font-bold tracking-tight sm:text-5xl">{t('headline')}</h2>
        <p className="text-lg break-words sm:text-2xl">{t('asks', { askedBy: asked.askedBy, team })}</p>
        {asked.purpose && (
          <p className="mx-auto max-w-[60ch] break-words whitespace-pre-line text-quiet sm:text-lg">{asked.purpose}</p>
        )}
      </header>
      <div className="space-y-4">
        <p className="text-lg sm:text-xl">{t('scan')}</p>
        <img src={qrPicture(link)} alt={t('qr', { address })} width={360} height={360} className="mx-auto w-[55%]" />
        <p className="mx-auto max-w-[32rem] font-mono text-lg font-semibold break-all sm:text-2xl">{address}</p>
      </div>
      <footer className="space-y-2">
        <p className="text-lg font-semibold sm:text-2xl">{t('facts', { minutes: asked.minutes })}</p>
        <p className="text-lg sm:text-xl">{t('until', { until: asked.until })}</p>
        <p className="mx-auto max-w-[60ch] sm:text-lg">{t('promise', { number: asked.number })}</p>
      </footer>
    </article>
  )
}
