import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { found } from '@/app/found'
import { shown, titled } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { listPosters } from '@/use-cases/share/list-posters'
import { PosterSheets } from './poster-sheets'

type PostersPageProps = { params: Promise<{ roundId: string }> }

/** Read once for the page and its title. */
const postersFound = cache(async (roundId: string) => found(listPosters(await currentActor(), roundId)))

const postersOf = async ({ params }: PostersPageProps) => postersFound((await params).roundId)

const titleOf = async (round: string) => (await getTranslations('poster'))('titleAll', { round })

async function metadata(props: PostersPageProps) {
  return { title: await titleOf((await postersOf(props)).asked.round) }
}

async function PostersPage(props: PostersPageProps) {
  const posters = await postersOf(props)
  return (
    <PosterSheets
      {...posters}
      title={await titleOf(posters.asked.round)}
      back={`/rounds/${(await props.params).roundId}`}
    />
  )
}

export default shown(PostersPage)

export const generateMetadata = titled(metadata)
