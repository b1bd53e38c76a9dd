import { z } from 'zod'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { EXPORT_FORMATS, type ExportFormat } from '@/use-cases/exports/export-formats'

const schema = z.object({ format: z.enum(EXPORT_FORMATS, { error: 'exportFormat' }) })

/** The format that an address asks for. @throws AppError `invalid`, which names the field. */
export function askedFormat(params: URLSearchParams): ExportFormat {
  const parsed = schema.safeParse({ format: params.get('format') })
  if (!parsed.success) throw new AppError('invalid', fieldErrors(parsed.error.issues))
  return parsed.data.format
}
