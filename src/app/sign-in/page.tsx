import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FieldsForm, type FormField } from '@/app/fields-form'
import { currentSession } from '@/auth/current-session'
import { requireSetUp } from '@/auth/require-set-up'
import { Card } from '@/components/card'
import { Done } from '@/components/done'
import { PageHeading } from '@/components/page-heading'
import { environment } from '@/config/environment'
import { signInAction } from './actions'
import { returnAddress } from './return-address'
import { SsoLink, SsoProblem } from './sso-link'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') }
}

type Query = { next?: string | string[]; done?: string | string[]; problem?: string | string[] }

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireSetUp()
  const { next: wanted, done, problem } = await searchParams
  const next = returnAddress(wanted)
  if ((await currentSession()) !== null) redirect(next)
  const t = await getTranslations('signIn')
  const fields: FormField[] = [
    { id: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
    { id: 'password', label: t('password'), type: 'password', autoComplete: 'current-password' },
  ]
  return (
    <div className="mx-auto max-w-md">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      {done === 'reset' && <Done>{t('doneReset')}</Done>}
      {done === 'deleted' && <Done>{t('doneDeleted')}</Done>}
      <Card className="space-y-4">
        <SsoProblem problem={problem} />
        <FieldsForm
          action={signInAction.bind(null, next)}
          fields={fields}
          button={{ kind: 'primary', text: t('submit') }}
        />
        <SsoLink next={next} />
        <p>
          <a href="/forgot-password" className="inline-flex min-h-10 items-center text-accent underline">
            {t('forgot')}
          </a>
        </p>
      </Card>
      {environment().QUICK_CHECK === 'on' && (
        <p className="mt-6 text-sm">
          <a href="/check" className="inline-flex min-h-10 items-center text-accent underline underline-offset-4">
            {t('quickCheck')}
          </a>
        </p>
      )}
    </div>
  )
}
