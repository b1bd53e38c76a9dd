import { readJson } from '@/api/read-json'
import { guarded } from '@/app/guarded'
import { otherMethods } from '@/app/other-methods'
import { currentVisitor } from '@/auth/current-visitor'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { submitResponse } from '@/use-cases/responses/submit-response'
import { giveReceipt, receipts } from '../receipts'
import { sentSchema } from '../sent-schema'

type Context = { params: Promise<{ token: string }> }

/** Stores what a member answered, or changes it. The same request twice stores once. */
export const POST = guarded<Context>(async (request, { params }) => {
  const visitor = await currentVisitor()
  const body = await readJson(request)
  const { token } = await params
  const kept = await receipts()
  const stored = await submitResponse(visitor, token, ({ asked, draftKey }) => {
    const parsed = sentSchema(asked).safeParse(body)
    if (!parsed.success) throw new AppError('invalid', fieldErrors(parsed.error.issues))
    // The receipt is what this browser has sent under before, whatever its script remembers.
    return { ...parsed.data, key: kept.get(draftKey) ?? parsed.data.key }
  })
  await giveReceipt(stored)
  return new Response(null, { status: 204 })
})

export const GET = otherMethods('POST')
export const PUT = GET
export const PATCH = GET
export const DELETE = GET
export const OPTIONS = GET
