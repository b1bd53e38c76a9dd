import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { currentPerson } from '@/auth/current-person'
import { PageHeading } from '@/components/page-heading'
import { getRoundForm } from '@/use-cases/rounds/get-round-form'
import { RoundFormSection } from '../../round-form-section'
import { changeRoundAction } from '../actions'

type ChangeRoundProps = { params: Promise<{ roundId: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('rounds'))('changeTitle') }
}

async function ChangeRoundPage({ params }: ChangeRoundProps) {
  const { roundId } = await params
  const form = await found(getRoundForm(await currentActor(), { change: roundId }))
  if (form.state !== 'planned') redirect(`/rounds/${roundId}`)
  const [t, { name }] = await Promise.all([getTranslations('rounds'), currentPerson()])
  return (
    <>
      <PageHeading title={t('changeTitle')}>{t('newText')}</PageHeading>
      <RoundFormSection
        form={form}
        asker={name}
        action={changeRoundAction.bind(null, roundId)}
        cancelTo={`/rounds/${roundId}`}
      />
    </>
  )
}

export default shown(ChangeRoundPage)
