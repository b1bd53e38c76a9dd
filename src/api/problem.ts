import { createTranslator } from 'next-intl'
import { AppError } from '@/errors/app-error'
import { HTTP_STATUS } from '@/errors/http-status'
import { noteRefusal } from '@/logging/note'
import en from '@/messages/en'

const errors = createTranslator({ locale: 'en', messages: en, namespace: 'errors' })
const problems = createTranslator({ locale: 'en', messages: en, namespace: 'problems' })

/** The type of every refusal. */
export const PROBLEM_TYPE = 'application/problem+json'

/**
 * An AppError as problem details; any other error is not ours to explain and is thrown on.
 * @see RFC 9457
 */
export function apiProblem(error: unknown): Response {
  if (!(error instanceof AppError)) throw error
  const { code, fields, retryAfter } = error
  noteRefusal(code, fields)
  const status = HTTP_STATUS[code]
  const details = {
    type: 'about:blank',
    title: errors(code),
    status,
    code,
    errors: fields.map(({ field, problem }) => ({ path: field, message: problemText(problem) })),
  }
  const headers = new Headers({ 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store' })
  if (retryAfter !== null) headers.set('retry-after', String(retryAfter))
  if (code === 'unauthenticated') headers.set('www-authenticate', 'Bearer realm="CALMS Radar"')
  return new Response(JSON.stringify(details), { status, headers })
}

/** What is allowed, in words: ours, or those of the schema, which say it plainly for programs. */
function problemText(problem: string): string {
  return problems.has(problem as 'answer') ? problems(problem as 'answer') : problem
}
