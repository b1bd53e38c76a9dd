import { problem } from '@/app/problem'
import { readJson } from '@/app/read-json'
import { currentActor } from '@/auth/current-actor'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { savedAnswerSchema } from '@/questionnaire/answer-schema'
import { requireAssessment } from '@/use-cases/assessments/require-assessment'
import { saveAnswers } from '@/use-cases/assessments/save-answers'

type Context = { params: Promise<{ assessmentId: string }> }

/** Saves what was said about one practice of a draft. The same request twice stores the same. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  try {
    const actor = await currentActor()
    const body = await readJson(request)
    const { id, asked } = await requireAssessment(actor, (await params).assessmentId)
    const parsed = savedAnswerSchema(asked).safeParse(body)
    if (!parsed.success) throw new AppError('invalid', fieldErrors(parsed.error.issues))
    await saveAnswers(actor, id, [parsed.data])
    return new Response(null, { status: 204 })
  } catch (error) {
    return problem(error)
  }
}
