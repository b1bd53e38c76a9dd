import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentPerson } from '@/auth/current-person'
import { currentWorkspaces } from '@/auth/current-workspaces'
import { PageHeading } from '@/components/page-heading'

/** For who is signed in but belongs to no workspace (any more), or was suspended. */
export default async function NoWorkspacePage() {
  const { email } = await currentPerson()
  if ((await currentWorkspaces()).current !== null) redirect('/')
  const t = await getTranslations('noWorkspace')
  return <PageHeading title={t('title')}>{t('text', { email })}</PageHeading>
}
