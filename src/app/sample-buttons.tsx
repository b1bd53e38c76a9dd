import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { loadSampleAction, removeSampleAction } from './actions'

/** Offers the sample where there is nothing to see yet. */
export async function SampleOffer() {
  const t = await getTranslations('start')
  return (
    <form action={loadSampleAction} className="max-w-xl space-y-3">
      <p className="text-quiet">{t('orSample')}</p>
      <Button kind="secondary">{t('loadSample')}</Button>
    </form>
  )
}

/** Says that made-up teams are shown, and takes them away. */
export async function SampleNotice() {
  const t = await getTranslations('start')
  return (
    <Notice>
      <form action={removeSampleAction} className="flex flex-wrap items-center justify-between gap-x-6">
        <p>{t('sampleLoaded')}</p>
        <Button kind="quiet">{t('removeSample')}</Button>
      </form>
    </Notice>
  )
}
