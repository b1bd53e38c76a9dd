import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'

/** Says that, and why, nothing is shown. */
export async function WithheldNotice({ responses }: { responses: number }) {
  const t = await getTranslations('report')
  return <Notice tone="caution">{t('withheldAll', { responses })}</Notice>
}
