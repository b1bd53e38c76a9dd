import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'

/** Says why one sees this without an account, and for how long. */
export async function SharedUntil({ until }: { until: string }) {
  const t = await getTranslations('reportLink')
  return (
    <div className="mb-8 max-w-[70ch]">
      <Notice>{t('until', { until })}</Notice>
    </div>
  )
}
