import { getFormatter, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { found } from '@/app/found'
import { shown, titled } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { Notice } from '@/components/notice'
import { PageHeading } from '@/components/page-heading'
import { getMember } from '@/use-cases/members/get-member'
import { listTeamNames } from '@/use-cases/teams/list-team-names'
import { AccessForms } from './access-forms'
import { RoleForms } from './role-forms'

type MemberPageProps = { params: Promise<{ membershipId: string }> }

/** Read once for the page and its title. */
const memberFound = cache(async (id: string) => found(getMember(await currentActor(), id)))

async function metadata({ params }: MemberPageProps) {
  const { name } = await memberFound((await params).membershipId)
  return { title: name }
}

async function MemberPage({ params }: MemberPageProps) {
  const actor = await currentActor()
  const member = await memberFound((await params).membershipId)
  const [t, format, teams] = await Promise.all([getTranslations('member'), getFormatter(), listTeamNames(actor)])
  return (
    <>
      <PageHeading
        above={
          <a href="/members" className="inline-flex min-h-10 items-center text-accent underline underline-offset-4">
            {t('back')}
          </a>
        }
        title={member.name}
      >
        <p className="break-all">{member.email}</p>
        <p>
          {t('since', { date: format.dateTime(member.since, { dateStyle: 'medium' }) })} {member.isActor && t('you')}
        </p>
      </PageHeading>
      <div className="space-y-4">
        {member.suspended && <Notice tone="caution">{t('suspended')}</Notice>}
        {member.managed && <Notice>{t('managed')}</Notice>}
        <RoleForms member={member} teams={teams} />
        <AccessForms member={member} />
      </div>
    </>
  )
}

export default shown(MemberPage)

export const generateMetadata = titled(metadata)
