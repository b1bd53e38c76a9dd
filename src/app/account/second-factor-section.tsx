import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { AccountSection } from './account-section'

export async function SecondFactorSection({ hasPassword, isOn }: { hasPassword: boolean; isOn: boolean }) {
  const t = await getTranslations('account')
  if (!hasPassword) {
    return (
      <AccountSection title={t('secondFactor')}>
        <p className="text-quiet">{t('secondFactorProvider')}</p>
      </AccountSection>
    )
  }
  return (
    <AccountSection title={t('secondFactor')}>
      <p className="text-quiet">{isOn ? t('secondFactorOn') : t('secondFactorOff')}</p>
      <a href="/account/second-factor" className={buttonClass('secondary')}>
        {isOn ? t('secondFactorChange') : t('secondFactorSwitchOn')}
      </a>
    </AccountSection>
  )
}
