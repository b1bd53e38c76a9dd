import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { requireSetUp } from '@/auth/require-set-up'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { mailsResetLinks } from '@/use-cases/password-reset/mails-reset-links'
import { requestResetAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('forgotPassword'))('title') }
}

export default async function ForgotPasswordPage() {
  await requireSetUp()
  const t = await getTranslations('forgotPassword')
  const mails = mailsResetLinks()
  return (
    <div className="mx-auto max-w-md">
      <PageHeading title={t('title')}>{mails ? t('lead') : t('noMail')}</PageHeading>
      <Card className="space-y-4">
        {mails ? (
          <FieldsForm
            action={requestResetAction}
            fields={[{ id: 'email', label: t('email'), type: 'email', autoComplete: 'username' }]}
            button={{ kind: 'primary', text: t('submit') }}
          />
        ) : (
          <>
            <p>{t('machine')}</p>
            <code className="block rounded-lg bg-sunken p-3 text-sm break-words">
              npm run admin -- reset-password --email …
            </code>
          </>
        )}
        <p>
          <a href="/sign-in" className="inline-flex min-h-10 items-center text-accent underline">
            {t('back')}
          </a>
        </p>
      </Card>
    </div>
  )
}
