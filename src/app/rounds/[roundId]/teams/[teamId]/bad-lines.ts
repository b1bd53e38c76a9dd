import { getTranslations } from 'next-intl/server'
import { problemText } from '@/app/form-state'
import { AppError } from '@/errors/app-error'

/** What is wrong with which line of a pasted list, in words. */
export async function badLines(error: unknown): Promise<string[]> {
  if (!(error instanceof AppError)) return []
  const t = await getTranslations('share')
  const lines = error.fields.map(async ({ field, problem }) => {
    const [, line] = /^people\.(\d+)$/.exec(field) ?? []
    return line === undefined ? [] : [t('badLine', { line, problem: await problemText(problem) })]
  })
  return (await Promise.all(lines)).flat()
}
