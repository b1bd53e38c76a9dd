import { z } from 'zod'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { VOICES } from '@/scoring/tally'
import { EXPORT_FORMATS, type ExportFormat } from '@/use-cases/exports/export-formats'

const schema = z.object({
  format: z.enum(EXPORT_FORMATS, { error: 'exportFormat' }),
  // Left out it means all of them; a mistyped one does not.
  voice: z.enum(VOICES, { error: 'exportVoice' }).optional(),
})

/** The format that an address asks for. @throws AppError `invalid`, which names the field, also for what is no voice. */
export function askedFormat(params: URLSearchParams): ExportFormat {
  const parsed = schema.safeParse({ format: params.get('format'), voice: params.get('voice') || undefined })
  if (!parsed.success) throw new AppError('invalid', fieldErrors(parsed.error.issues))
  return parsed.data.format
}
