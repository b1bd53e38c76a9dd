import { getTranslations } from 'next-intl/server'
import { radarWords } from '@/app/chart-words'
import { Button, buttonClass } from '@/components/button'
import { PageHeading } from '@/components/page-heading'
import type { Answering } from '@/use-cases/responses/find-answering'
import { withdrawAction } from './actions'
import { answeringPath } from './answering-path'
import { BegunNotice } from './begun-notice'
import { closingTime } from './closing-time'
import { Mine } from './mine'

/** For a browser that has answered: its own picture, and the ways to change the answers or take them back. */
export async function ThankYou({ token, answering }: { token: string; answering: Answering }) {
  const [t, closes] = await Promise.all([getTranslations('respond'), closingTime(answering)])
  const { workspace, team, draftKey, asked, questionnaire } = answering
  const words = { ...(await radarWords(t('mineRadar'), questionnaire)), none: t('mineNone'), column: t('mineColumn') }
  return (
    <div className="max-w-3xl space-y-10 break-words">
      <PageHeading title={t('thanksTitle')} above={t('above', { workspace, team })}>
        {t('thanksText', closes)}
      </PageHeading>
      <div className="space-y-4">
        <BegunNotice draftKey={draftKey} text={t('unsent')} />
        <a href={`${answeringPath(token)}/answer`} className={`${buttonClass('secondary')} w-full sm:w-auto`}>
          {t('change')}
        </a>
      </div>
      <section aria-labelledby="mine" className="space-y-4">
        <h2 id="mine" className="text-xl font-bold">
          {t('mineTitle')}
        </h2>
        <p className="max-w-[70ch]">{t('mineText')}</p>
        <noscript>
          <p className="max-w-[70ch]">{t('mineNoScript')}</p>
        </noscript>
        <Mine draftKey={draftKey} asked={asked} words={words} />
      </section>
      <details className="border-t border-line pt-4">
        <summary className="min-h-12 py-3 text-quiet">{t('withdrawTitle')}</summary>
        <form action={withdrawAction.bind(null, token)} className="space-y-4 pb-4">
          <p className="max-w-[70ch]">{t('withdrawText')}</p>
          <Button kind="danger">{t('withdraw')}</Button>
        </form>
      </details>
    </div>
  )
}
