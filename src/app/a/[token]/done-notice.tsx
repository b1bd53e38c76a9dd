import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { ForgetWithdrawn } from './forget-withdrawn'

/** What came of withdrawing. What the browser itself kept of the answers goes, too. */
export async function DoneNotice({ done, draftKey }: { done: unknown; draftKey: string | undefined }) {
  const t = await getTranslations('respond')
  if (done !== 'withdrawn' && done !== 'not-withdrawn') return null
  return (
    <div role="status" className="mb-6 max-w-3xl">
      <Notice>{done === 'withdrawn' ? t('withdrawn') : t('notWithdrawn')}</Notice>
      {done === 'withdrawn' && draftKey && <ForgetWithdrawn draftKey={draftKey} />}
    </div>
  )
}
