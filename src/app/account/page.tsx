import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentPerson } from '@/auth/current-person'
import { PageHeading } from '@/components/page-heading'
import { getAccount } from '@/use-cases/account/get-account'
import { AccountData } from './account-data'
import { NameSection } from './name-section'
import { PasswordSection } from './password-section'
import { SecondFactorSection } from './second-factor-section'
import { SessionList } from './session-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') }
}

export default async function AccountPage() {
  const person = await currentPerson()
  const [t, account] = await Promise.all([getTranslations('account'), getAccount(person)])
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeading title={t('title')}>{t('lead', { email: account.email })}</PageHeading>
      <div className="space-y-6">
        <NameSection name={account.name} />
        <PasswordSection hasPassword={account.hasPassword} />
        <SecondFactorSection hasPassword={account.hasPassword} isOn={account.hasSecondFactor} />
        <SessionList sessions={account.sessions} />
        <AccountData account={account} />
      </div>
    </div>
  )
}
