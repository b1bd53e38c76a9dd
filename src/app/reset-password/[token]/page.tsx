import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldsForm, type FormField } from '@/app/fields-form'
import { found } from '@/app/found'
import { shown } from '@/app/shown'
import { TooMany } from '@/app/too-many'
import { tooManyOr } from '@/app/too-many-or'
import { currentVisitor } from '@/auth/current-visitor'
import { requireSetUp } from '@/auth/require-set-up'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { requireResetLink } from '@/use-cases/password-reset/require-reset-link'
import { resetPasswordAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resetPassword'))('title') }
}

async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  await requireSetUp()
  const [t, { token }, visitor] = await Promise.all([getTranslations('resetPassword'), params, currentVisitor()])
  const person = await found(tooManyOr(requireResetLink(visitor, token)))
  if (typeof person === 'number') return <TooMany seconds={person} />
  const password: FormField = {
    id: 'password',
    label: t('password'),
    hint: t('passwordHint'),
    type: 'password',
    autoComplete: 'new-password',
  }
  return (
    <div className="mx-auto max-w-md">
      <PageHeading title={t('title')}>{t('lead', { name: person.name, email: person.email })}</PageHeading>
      <Card>
        <FieldsForm
          action={resetPasswordAction.bind(null, token)}
          fields={[password]}
          button={{ kind: 'primary', text: t('submit') }}
        />
      </Card>
    </div>
  )
}

export default shown(ResetPasswordPage)
