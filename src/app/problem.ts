import { getTranslations } from 'next-intl/server'
import { AppError } from '@/errors/app-error'
import { HTTP_STATUS } from '@/errors/http-status'
import { noteRefusal } from '@/logging/note'
import { problemText } from './form-state'

/** An AppError as RFC 9457 problem details. Anything else is not ours to explain and is thrown on. */
export async function problem(error: unknown): Promise<Response> {
  if (!(error instanceof AppError)) throw error
  noteRefusal(error.code, error.fields)
  const t = await getTranslations('errors')
  const status = HTTP_STATUS[error.code]
  const errors = await Promise.all(
    error.fields.map(async ({ field, problem }) => ({ path: field, message: await problemText(problem) })),
  )
  const details = { type: 'about:blank', title: t(error.code), status, code: error.code, errors }
  // A cache on the way may else keep that something was not there, for whoever asks next.
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
  if (error.retryAfter !== null) headers.set('retry-after', String(error.retryAfter))
  return Response.json(details, { status, headers })
}
