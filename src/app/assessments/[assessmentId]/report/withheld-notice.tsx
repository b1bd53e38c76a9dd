import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'

type WithheldNoticeProps = { responses: number; needed: number | null }

/** Says that nothing is shown, why, and what would help next time; nothing else is known of it. */
export async function WithheldNotice({ responses, needed }: WithheldNoticeProps) {
  const t = await getTranslations('report')
  return (
    <section className="max-w-[70ch] space-y-6">
      <Notice tone="caution">
        <p>{t('withheldAll', { responses, needed: needed ?? 0 })}</p>
      </Notice>
      <p>{t('withheldWhy')}</p>
      <WhatWouldHelp />
    </section>
  )
}

/** What a team can do so that more is shown next time. */
export async function WhatWouldHelp() {
  const t = await getTranslations('report')
  return (
    <div className="space-y-2">
      <h2 className="text-lg font-bold">{t('help')}</h2>
      <ul className="list-disc space-y-1 pl-5">
        {[t('helpMore'), t('helpEach'), t('helpLonger'), t('helpRemind')].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
