import { getFormatter, getTranslations } from 'next-intl/server'
import { LONG_COLUMNS, type LongColumn } from '@/documents/long-rows'
import type { ResultsWords } from '@/documents/results-words'
import { day } from '@/documents/team-columns'
import type { ExportedResults } from '@/use-cases/exports/exported-results'

/** What the workbook of some results says. */
export async function resultsWords({
  exportedAt,
  round,
  publishedAt,
  tags,
  results,
}: ExportedResults): Promise<ResultsWords> {
  const [t, format] = await Promise.all([getTranslations('exports'), getFormatter()])
  const words = LONG_COLUMNS.map((id) => [id, { title: t(`title.${id}`), meaning: t(`about.${id}`) }] as const)
  const teams = new Set(results.map(({ team }) => team.id)).size
  const of = publishedAt ? t('oneAssessment', { date: day(publishedAt) }) : t('latestOnly')
  const about = [
    t('what', { teams, round: round?.name ?? of }),
    tags.length > 0 && t('tagged', { count: tags.length, tags: format.list(tags) }),
    t('made', { time: exportedAt.toISOString().slice(0, 16).replace('T', ' ') }),
    t('wideAbout'),
    t('scored'),
    t('emptyAbout', { column: t('title.reason') }),
    t('withheldAbout'),
    t('compareAbout'),
  ]
  return {
    wide: t('wideSheet'),
    long: t('longSheet'),
    about: t('aboutSheet'),
    // Every column is in the list that this is made from.
    columns: Object.fromEntries(words) as Record<LongColumn, (typeof words)[number][1]>,
    n: t('nOf', { title: '{title}' }),
    column: t('column'),
    inCsv: t('inCsv'),
    meaning: t('meaning'),
    paragraphs: about.filter((text) => text !== false),
  }
}
