import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { currentActor } from '@/auth/current-actor'
import { currentWorkspaces } from '@/auth/current-workspaces'
import { buttonClass } from '@/components/button'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { leaveWorkspaceAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspace'))('leave') }
}

/** Asks once more before one's own membership ends. */
export default async function LeaveWorkspacePage() {
  await currentActor()
  const [t, { current }] = await Promise.all([getTranslations('workspace'), currentWorkspaces()])
  const name = current?.workspaceName ?? ''
  return (
    <div className="mx-auto max-w-xl">
      <PageHeading title={t('leaveTitle', { workspace: name })}>{t('leaveText')}</PageHeading>
      <Card className="space-y-2">
        <FieldsForm
          action={leaveWorkspaceAction}
          fields={[{ id: 'typedName', label: t('typeName', { name }) }]}
          button={{ kind: 'danger', text: t('leave') }}
        />
        <a href="/" className={buttonClass('quiet')}>
          {t('stay')}
        </a>
      </Card>
    </div>
  )
}
