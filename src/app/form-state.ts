import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AppError, type FieldError } from '@/errors/app-error'
import { type Outage, outageOf, RETRY_AFTER } from '@/errors/outage'
import { noteRefusal } from '@/logging/note'
import { replyWith } from './reply-status'
import { typedValues } from './typed-values'

/** What a form shows after it was sent. */
export type FormState = {
  /** By field; what concerns the whole form is under ''. */
  errors: Record<string, string>
  /** What was typed, so that nothing is lost; secrets are never sent back. */
  values: Record<string, string>
  /** What was done, where one stays on the page. */
  done?: string
  /** An address to hand on, shown this once. */
  link?: string
}

/** The errors of a refused form in words; the 404 page for what is not there. Rethrows what nobody could expect. */
export async function refused(error: unknown, form: FormData): Promise<FormState> {
  if (!(error instanceof AppError)) throw error
  noteRefusal(error.code, error.fields)
  if (error.code === 'not-found') notFound()
  if (error.code === 'forbidden') return notAllowed(form)
  if (error.code === 'too-many') return tooMany(error.retryAfter ?? 60, form)
  const outage = outageOf(error)
  if (outage) return notNow(outage, form)
  if (error.code !== 'invalid') throw error
  return refusedFields(error.fields, form)
}

async function notAllowed(form: FormData): Promise<FormState> {
  const t = await getTranslations('errors')
  replyWith(403)
  return { errors: { '': t('forbidden') }, values: typedValues(form) }
}

async function tooMany(seconds: number, form: FormData): Promise<FormState> {
  const t = await getTranslations('problems')
  replyWith(429, { 'retry-after': String(seconds) })
  return { errors: { '': t('tooMany', { minutes: Math.ceil(seconds / 60) }) }, values: typedValues(form) }
}

async function notNow(outage: Outage, form: FormData): Promise<FormState> {
  const t = await getTranslations('errors')
  replyWith(503, { 'retry-after': String(RETRY_AFTER[outage]) })
  return { errors: { '': t(outage) }, values: typedValues(form) }
}

export async function refusedFields(fields: readonly FieldError[], form: FormData): Promise<FormState> {
  noteRefusal('invalid', fields)
  const errors = await Promise.all(
    fields.map(async ({ field, problem }) => [field, await problemText(problem)] as const),
  )
  return { errors: Object.fromEntries(errors), values: typedValues(form) }
}

/** What is allowed in a field, in words. */
export async function problemText(problem: string): Promise<string> {
  const t = await getTranslations('problems')
  return t.has(problem as 'answer') ? t(problem as 'answer') : t('other')
}
