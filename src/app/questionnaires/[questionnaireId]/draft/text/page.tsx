import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown, titled } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { PageHeading } from '@/components/page-heading'
import { environment } from '@/config/environment'
import { getDraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'
import { writtenDocument } from '@/use-cases/questionnaires/written-document'
import { questionnaireHref } from '../../../questionnaire-href'
import { schemaAddress } from '../../../schema-address'
import { saveTextAction } from '../actions'
import { TextForm } from './text-form'

type Props = { params: Promise<{ questionnaireId: string }> }

const read = async ({ params }: Props) =>
  found(getDraftQuestionnaire(await currentActor(), (await params).questionnaireId))

async function metadata(props: Props) {
  await read(props)
  return { title: (await getTranslations('questionnaires'))('textTitle') }
}

async function TextPage(props: Props) {
  const { questionnaireId: id, document, edits } = await read(props)
  const t = await getTranslations('questionnaires')
  const address = schemaAddress(environment().APP_URL)
  const text = {
    label: t('textLabel'),
    hint: t('textHint', { address }),
    value: writtenDocument(document, 'yaml', address),
  }
  const cancel = { href: questionnaireHref(id, 'draft'), text: t('cancel') }
  return (
    <>
      <PageHeading above={document.title} title={t('textTitle')}>
        {t('textLead')}
      </PageHeading>
      <TextForm
        action={saveTextAction.bind(null, id)}
        text={text}
        edits={edits}
        button={t('saveText')}
        cancel={cancel}
      />
    </>
  )
}

export default shown(TextPage)

export const generateMetadata = titled(metadata)
