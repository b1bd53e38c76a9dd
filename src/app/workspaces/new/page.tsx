import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { found } from '@/app/found'
import { shown } from '@/app/shown'
import { currentPerson } from '@/auth/current-person'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { requireAnyAdmin } from '@/use-cases/workspaces/create-workspace'
import { WORKSPACE_NAME_LIMIT } from '@/use-cases/workspaces/workspace-name'
import { createWorkspaceAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspace'))('newTitle') }
}

async function NewWorkspacePage() {
  await found(requireAnyAdmin(await currentPerson()))
  const t = await getTranslations('workspace')
  return (
    <div className="mx-auto max-w-xl">
      <PageHeading title={t('newTitle')}>{t('newLead')}</PageHeading>
      <Card>
        <FieldsForm
          action={createWorkspaceAction}
          fields={[{ id: 'name', label: t('name'), maxLength: WORKSPACE_NAME_LIMIT }]}
          button={{ kind: 'primary', text: t('create') }}
        />
      </Card>
    </div>
  )
}

export default shown(NewWorkspacePage)
