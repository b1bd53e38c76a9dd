import './poster.css'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { PageHeading } from '@/components/page-heading'
import type { Posters } from '@/use-cases/share/list-posters'
import { PosterSheet } from './poster-sheet'
import { PrintButton } from './print-button'

/** Posters, one a page, below what is not printed. */
export async function PosterSheets({ asked, posters, title, back }: Posters & { title: string; back: string }) {
  const [t, share] = await Promise.all([getTranslations('poster'), getTranslations('share')])
  return (
    <>
      <div className="print:hidden">
        <PageHeading
          above={
            <a href={back} className="inline-flex min-h-10 items-center text-accent underline underline-offset-4">
              {share('backToRound', { round: asked.round })}
            </a>
          }
          title={title}
        >
          {posters.length > 0 && <PrintButton text={t('print')} otherwise={t('printText')} />}
        </PageHeading>
        {posters.length === 0 && <Notice>{t('none')}</Notice>}
      </div>
      <div className="space-y-8 print:space-y-0">
        {posters.map(({ team, link }) => (
          <PosterSheet key={team.id} asked={asked} team={team.name} link={link} />
        ))}
      </div>
    </>
  )
}
