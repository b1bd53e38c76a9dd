import { getTranslations } from 'next-intl/server'
import type { ImportState } from '@/app/import-state'
import type { ArchiveImport } from '@/use-cases/archive/import-archive'

/** What is in an archive, and what became of it, in words. */
export async function archiveReport(
  { name, fits, ...counts }: ArchiveImport,
  isDryRun: boolean,
): Promise<NonNullable<ImportState['report']>> {
  const [t, imports] = await Promise.all([getTranslations('archive'), getTranslations('imports')])
  const lines = [t('holds', { name, ...counts }), ...(isDryRun && !fits ? [t('notEmpty')] : [])]
  return { text: isDryRun ? imports('wouldDo') : t('isDone'), lines, links: [] }
}
