import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { currentPerson } from '@/auth/current-person'
import { PageHeading } from '@/components/page-heading'
import { getRoundForm } from '@/use-cases/rounds/get-round-form'
import { createRoundAction } from '../actions'
import { RoundFormSection } from '../round-form-section'

type NewRoundProps = { searchParams: Promise<{ copy?: string | string[] }> }

export async function generateMetadata() {
  return { title: (await getTranslations('rounds'))('newTitle') }
}

async function NewRoundPage({ searchParams }: NewRoundProps) {
  const { copy: asked } = await searchParams
  const copy = typeof asked === 'string' ? asked : undefined
  const form = await found(getRoundForm(await currentActor(), { copy }))
  const [t, { name }] = await Promise.all([getTranslations('rounds'), currentPerson()])
  return (
    <>
      <PageHeading title={t('newTitle')}>
        <p>{t('newText')}</p>
        {form.values.name !== '' && <p>{t('copyText')}</p>}
      </PageHeading>
      <RoundFormSection form={form} asker={name} action={createRoundAction} cancelTo="/rounds" />
    </>
  )
}

export default shown(NewRoundPage)
