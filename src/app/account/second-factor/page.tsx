import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentPerson } from '@/auth/current-person'
import { PageHeading } from '@/components/page-heading'
import { getAccount } from '@/use-cases/account/get-account'
import { secondFactorAction } from './actions'
import { SecondFactorForms } from './second-factor-forms'
import { secondFactorWords } from './second-factor-words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('secondFactor'))('title') }
}

export default async function AccountSecondFactorPage() {
  const person = await currentPerson()
  const [t, words, account] = await Promise.all([
    getTranslations('secondFactor'),
    secondFactorWords(),
    getAccount(person),
  ])
  const { hasPassword, hasSecondFactor } = account
  return (
    <div className="mx-auto max-w-md">
      <PageHeading
        above={
          <a href="/account" className="inline-flex min-h-10 items-center text-accent underline">
            {t('back')}
          </a>
        }
        title={hasSecondFactor ? t('isOn') : t('isOff')}
      >
        {hasPassword ? t('lead') : t('provider')}
      </PageHeading>
      {hasPassword && <SecondFactorForms action={secondFactorAction} isOn={hasSecondFactor} words={words} />}
    </div>
  )
}
