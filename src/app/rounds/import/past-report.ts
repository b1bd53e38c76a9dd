import { getTranslations } from 'next-intl/server'
import type { ImportState } from '@/app/import-state'
import { grouped } from '@/use-cases/imports/grouped'
import type { AssessmentImport } from '@/use-cases/imports/import-assessments'

/** What an import of past assessments would do or has done, in words. */
export async function pastReport(
  { assessments, minimumGroupSize }: AssessmentImport,
  isDryRun: boolean,
): Promise<NonNullable<ImportState['report']>> {
  const [t, imports] = await Promise.all([getTranslations('past'), getTranslations('imports')])
  const rounds = grouped(assessments, ({ round, date }) => `${date} ${round ?? ''}`)
  const lines = [...rounds.values()].flatMap((parts) => {
    const [first] = parts
    if (!first) return []
    const { round, date, outcome } = first
    const count = parts.length
    const told = round === null ? t('alone', { date, count }) : t('round', { round, date, count })
    const withheld = parts.filter((part) => part.withheld)
    return [
      t(outcome === 'added' ? 'isNew' : 'isThere', { told }),
      ...withheld.map(({ team, members }) => t('withheld', { team, count: members, least: minimumGroupSize })),
    ]
  })
  return { text: isDryRun ? imports('wouldDo') : t('isDone'), lines, links: [] }
}
