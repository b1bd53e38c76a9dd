import { found } from '@/app/found'
import { shown, titled } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { getRound } from '@/use-cases/rounds/get-round'
import { requireRound } from '@/use-cases/rounds/require-round'
import { RoundBody } from './round-body'
import { RoundHeading } from './round-heading'
import { RoundNotices } from './round-notices'

type Search = { tag?: string | string[]; done?: string | string[] }
type RoundPageProps = { params: Promise<{ roundId: string }>; searchParams: Promise<Search> }

const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

async function metadata({ params }: RoundPageProps) {
  const { name } = await found(requireRound(await currentActor(), (await params).roundId))
  return { title: name }
}

async function RoundPage({ params, searchParams }: RoundPageProps) {
  const { tag, done } = await searchParams
  const view = await found(getRound(await currentActor(), (await params).roundId, text(tag)))
  return (
    <>
      <RoundHeading view={view} />
      <div className="space-y-10">
        <div className="space-y-3 empty:hidden">
          <RoundNotices view={view} done={text(done)} />
        </div>
        <RoundBody view={view} done={text(done)} />
      </div>
    </>
  )
}

export default shown(RoundPage)

export const generateMetadata = titled(metadata)
