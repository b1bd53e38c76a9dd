import { readJson } from '@/api/read-json'
import { guarded } from '@/app/guarded'
import { otherMethods } from '@/app/other-methods'
import { currentActor } from '@/auth/current-actor'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { savedAnswerSchema } from '@/questionnaire/answer-schema'
import { saveAnswers } from '@/use-cases/assessments/save-answers'

type Context = { params: Promise<{ assessmentId: string }> }

/** Saves what was said about one practice of a draft. The same request twice stores the same. */
export const PUT = guarded<Context>(async (request, { params }) => {
  const actor = await currentActor()
  const body = await readJson(request)
  await saveAnswers(actor, (await params).assessmentId, (asked) => {
    const parsed = savedAnswerSchema(asked).safeParse(body)
    if (!parsed.success) throw new AppError('invalid', fieldErrors(parsed.error.issues))
    return [parsed.data]
  })
  return new Response(null, { status: 204 })
})

export const GET = otherMethods('PUT')
export const POST = GET
export const PATCH = GET
export const DELETE = GET
export const OPTIONS = GET
