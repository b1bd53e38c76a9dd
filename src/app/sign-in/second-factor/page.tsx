import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldsForm, type FormField } from '@/app/fields-form'
import { requireSetUp } from '@/auth/require-set-up'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { returnAddress } from '../return-address'
import { enterCodeAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('codeTitle') }
}

/** Asks for the code after the password was right; without such a sign-in under way every code is wrong. */
export default async function SecondFactorPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  await requireSetUp()
  const [t, { next }] = await Promise.all([getTranslations('signIn'), searchParams])
  const code: FormField = {
    id: 'code',
    label: t('code'),
    hint: t('codeHint'),
    autoComplete: 'one-time-code',
    autoCapitalize: 'off',
    spellCheck: false,
    maxLength: 40,
  }
  return (
    <div className="mx-auto max-w-md">
      <PageHeading title={t('codeTitle')}>{t('codeLead')}</PageHeading>
      <Card className="space-y-4">
        <FieldsForm
          action={enterCodeAction.bind(null, returnAddress(next))}
          fields={[code]}
          button={{ kind: 'primary', text: t('codeSubmit') }}
        />
        <p>
          <a href="/sign-in" className="inline-flex min-h-10 items-center text-accent underline">
            {t('startAgain')}
          </a>
        </p>
      </Card>
    </div>
  )
}
