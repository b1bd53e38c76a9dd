import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { currentActor } from '@/auth/current-actor'
import { currentWorkspaces } from '@/auth/current-workspaces'
import { PageHeading } from '@/components/page-heading'
import { listApiTokens } from '@/use-cases/api-tokens/list-api-tokens'
import { TokenSection } from './token-section'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tokens'))('title') }
}

export default async function TokensPage() {
  const actor = await currentActor()
  const [t, { current }] = await Promise.all([getTranslations('tokens'), currentWorkspaces()])
  const own = await found(listApiTokens(actor, 'me'))
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('title')}>{t('lead', { workspace: current?.workspaceName ?? '' })}</PageHeading>
      <p className="mb-8">
        <a href="/api" className="inline-flex min-h-10 items-center text-accent underline">
          {t('documentation')}
        </a>
      </p>
      <div className="space-y-12">
        <TokenSection owner="me" tokens={own} />
        {actor.role === 'admin' && (
          <TokenSection owner="services" tokens={await found(listApiTokens(actor, 'services'))} />
        )}
      </div>
    </div>
  )
}
