import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { PageHeading } from '@/components/page-heading'
import type { Answering } from '@/use-cases/responses/find-answering'
import { answeringPath } from './answering-path'
import { BegunNotice } from './begun-notice'
import { introFacts } from './intro-facts'

/** Before the questions: who asks and why, how long it takes, and what becomes of the answers. */
export async function AnsweringIntro({ token, answering }: { token: string; answering: Answering }) {
  const [t, facts] = await Promise.all([getTranslations('respond'), introFacts(answering)])
  const { workspace, team, round, kind, draftKey } = answering
  return (
    <div className="max-w-3xl space-y-8 break-words">
      <PageHeading title={t('title')} above={t('above', { workspace, team })}>
        {t('lead', { round: round.name })}
      </PageHeading>
      <dl className="divide-y divide-line border-y border-line">
        {facts.map(({ title, texts }) => (
          <div key={title} className="space-y-1 py-4 sm:grid sm:grid-cols-[11rem_1fr] sm:gap-6 sm:space-y-0">
            <dt className="font-semibold">{title}</dt>
            <dd className="max-w-[65ch] space-y-2">
              {texts.map((text) => (
                <p key={text} className="whitespace-pre-line">
                  {text}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="max-w-[70ch]">
        {kind === 'team' ? t('teamLink') : t('personalLink')}{' '}
        <a href="/anonymity" className="underline underline-offset-4">
          {t('anonymityLink')}
        </a>
      </p>
      <BegunNotice draftKey={draftKey} text={t('goOn')} />
      <a href={`${answeringPath(token)}/answer`} className={`${buttonClass()} w-full sm:w-auto`}>
        {t('begin')}
      </a>
    </div>
  )
}
