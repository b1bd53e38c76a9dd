import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FieldsForm, type FormField } from '@/app/fields-form'
import { shown } from '@/app/shown'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { PERSON_NAME_LIMIT } from '@/use-cases/account/person-name'
import { needsSetUp } from '@/use-cases/set-up/needs-set-up'
import { WORKSPACE_NAME_LIMIT } from '@/use-cases/workspaces/workspace-name'
import { setUpAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setUp'))('title') }
}

/** The one page of an installation that was not set up yet; afterwards it is gone. */
async function SetUpPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  if (!(await needsSetUp())) notFound()
  const [t, { token }] = await Promise.all([getTranslations('setUp'), searchParams])
  const fields: FormField[] = [
    { id: 'token', label: t('token'), hint: t('tokenHint'), defaultValue: typeof token === 'string' ? token : '' },
    { id: 'name', label: t('name'), autoComplete: 'name', maxLength: PERSON_NAME_LIMIT },
    { id: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
    { id: 'password', label: t('password'), hint: t('passwordHint'), type: 'password', autoComplete: 'new-password' },
    { id: 'workspace', label: t('workspace'), hint: t('workspaceHint'), maxLength: WORKSPACE_NAME_LIMIT },
    { id: 'sample', label: t('sample'), type: 'checkbox', value: 'yes', required: false },
  ]
  return (
    <div className="mx-auto max-w-xl">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <Card>
        <FieldsForm action={setUpAction} fields={fields} button={{ kind: 'primary', text: t('submit') }} />
      </Card>
    </div>
  )
}

export default shown(SetUpPage)
