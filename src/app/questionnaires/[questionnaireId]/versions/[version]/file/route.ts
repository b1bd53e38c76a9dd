import { attachment } from '@/app/attachment'
import { problem } from '@/app/problem'
import { currentActor } from '@/auth/current-actor'
import { environment } from '@/config/environment'
import { AppError } from '@/errors/app-error'
import { getQuestionnaireToRead } from '@/use-cases/questionnaires/get-questionnaire-to-read'
import { documentOf } from '@/use-cases/questionnaires/questionnaire-of'
import { writtenDocument } from '@/use-cases/questionnaires/written-document'
import { schemaAddress } from '../../../../schema-address'

type Context = { params: Promise<{ questionnaireId: string; version: string }> }

const TYPES = { yaml: 'application/yaml', json: 'application/json' } as const

/** A version as YAML or JSON. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const actor = await currentActor()
    const format = new URL(request.url).searchParams.get('format') ?? 'yaml'
    if (format !== 'yaml' && format !== 'json') {
      throw new AppError('invalid', [{ field: 'format', problem: 'questionnaireFormat' }])
    }
    const { questionnaireId, version } = await params
    const { questionnaire } = await getQuestionnaireToRead(actor, questionnaireId, version)
    const text = writtenDocument(documentOf(questionnaire), format, schemaAddress(environment().APP_URL))
    return attachment(`${questionnaireId}-${version}.${format}`, TYPES[format], text)
  } catch (error) {
    return problem(error)
  }
}
