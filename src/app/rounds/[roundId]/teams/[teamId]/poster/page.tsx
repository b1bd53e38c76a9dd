import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { found } from '@/app/found'
import { PosterSheets } from '@/app/rounds/[roundId]/posters/poster-sheets'
import { shown, titled } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { getPoster } from '@/use-cases/share/get-poster'

type PosterPageProps = { params: Promise<{ roundId: string; teamId: string }> }

/** Read once for the page and its title. */
const posterFound = cache(async (roundId: string, teamId: string) =>
  found(getPoster(await currentActor(), roundId, teamId)),
)

const posterOf = async ({ params }: PosterPageProps) => {
  const { roundId, teamId } = await params
  return { ...(await posterFound(roundId, teamId)), back: `/rounds/${roundId}/teams/${teamId}` }
}

const titleOf = async ({ posters }: { posters: readonly { team: { name: string } }[] }) =>
  (await getTranslations('poster'))('title', { team: posters[0]?.team.name ?? '' })

async function metadata(props: PosterPageProps) {
  return { title: await titleOf(await posterOf(props)) }
}

async function PosterPage(props: PosterPageProps) {
  const { back, ...posters } = await posterOf(props)
  return <PosterSheets {...posters} title={await titleOf(posters)} back={back} />
}

export default shown(PosterPage)

export const generateMetadata = titled(metadata)
