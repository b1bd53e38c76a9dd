import { z } from 'zod'
import { THEMES, type Theme } from '@/documents/theme'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'

export const PICTURE_FORMATS = ['svg', 'png'] as const

export type ChartAsked<Chart extends string> = { chart: Chart; format: (typeof PICTURE_FORMATS)[number]; theme: Theme }

/** What an address asks for, of the charts that a page has: `chart`, `format` and `theme`, which is light if not said. */
export function chartAsked<Chart extends string>(
  query: URLSearchParams,
  charts: readonly Chart[],
  problem: string,
): ChartAsked<Chart> {
  const schema = z.object({
    chart: z.enum(charts, { error: problem }),
    format: z.enum(PICTURE_FORMATS, { error: 'pictureFormat' }),
    theme: z.enum(THEMES, { error: 'theme' }).default('light'),
  })
  const parsed = schema.safeParse(Object.fromEntries(query))
  if (!parsed.success) throw new AppError('invalid', fieldErrors(parsed.error.issues))
  return parsed.data as ChartAsked<Chart>
}
