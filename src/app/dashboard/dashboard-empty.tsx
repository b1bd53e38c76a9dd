import { getTranslations } from 'next-intl/server'
import { SampleOffer } from '@/app/sample-buttons'
import { buttonClass } from '@/components/button'

/** What to do while there is nothing to compare. */
export async function DashboardEmpty() {
  const t = await getTranslations('dashboard')
  return (
    <section className="space-y-6">
      <h2 className="text-xl font-bold">{t('emptyTitle')}</h2>
      <p className="max-w-[70ch]">{t('emptyText')}</p>
      <a href="/" className={buttonClass()}>
        {t('toTeams')}
      </a>
      <SampleOffer />
    </section>
  )
}
