import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { currentActor } from '@/auth/current-actor'
import { currentWorkspaces } from '@/auth/current-workspaces'
import { PageHeading } from '@/components/page-heading'
import { listWebhooks } from '@/use-cases/webhooks/list-webhooks'
import { AddWebhook } from './add-webhook'
import { WebhookList } from './webhook-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhooks'))('title') }
}

export default async function WebhooksPage() {
  const actor = await currentActor()
  const [t, { current }] = await Promise.all([getTranslations('webhooks'), currentWorkspaces()])
  const webhooks = await found(listWebhooks(actor))
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('title')}>{t('lead', { workspace: current?.workspaceName ?? '' })}</PageHeading>
      <div className="space-y-12">
        <WebhookList webhooks={webhooks} />
        <AddWebhook />
      </div>
    </div>
  )
}
