import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { found } from '@/app/found'
import { shown, titled } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { getShare } from '@/use-cases/share/get-share'
import { PersonalLinks } from './personal-links'
import { ShareCount } from './share-count'
import { ShareHeading } from './share-heading'
import { TeamLink } from './team-link'
import { TeamMessage } from './team-message'

type SharePageProps = {
  params: Promise<{ roundId: string; teamId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** Read once for the page and its title. */
const shareFound = cache(async (roundId: string, teamId: string) =>
  found(getShare(await currentActor(), roundId, teamId)),
)

const shareOf = async ({ params }: SharePageProps) => {
  const { roundId, teamId } = await params
  return shareFound(roundId, teamId)
}

async function metadata(props: SharePageProps) {
  const [t, { team }] = await Promise.all([getTranslations('share'), shareOf(props)])
  return { title: t('title', { team: team.name }) }
}

/** A team in a round: how to ask its members, and how many have answered. */
async function SharePage(props: SharePageProps) {
  const [share, { done }] = await Promise.all([shareOf(props), props.searchParams])
  return (
    <>
      <ShareHeading share={share} done={done} />
      {share.isShared && (
        <div className="space-y-8">
          <ShareCount share={share} />
          <TeamLink share={share} />
          {share.link && <TeamMessage asked={share.asked} team={share.team.name} link={share.link} />}
          {share.mayManage && <PersonalLinks share={share} />}
        </div>
      )}
    </>
  )
}

export default shown(SharePage)

export const generateMetadata = titled(metadata)
