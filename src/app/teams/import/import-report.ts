import { getTranslations } from 'next-intl/server'
import type { ImportState } from '@/app/import-state'
import type { TeamImport } from '@/use-cases/imports/import-teams'

/** What an import would do or has done, in words. */
export async function importReport(
  { teams, leads }: TeamImport,
  isDryRun: boolean,
): Promise<NonNullable<ImportState['report']>> {
  const t = await getTranslations('imports')
  const count = (outcome: string) => teams.filter((team) => team.outcome === outcome).length
  const counts = t('counts', { added: count('added'), changed: count('changed'), same: count('same') })
  return {
    text: t(isDryRun ? 'wouldDo' : 'isDone'),
    lines: [
      counts,
      ...teams.flatMap(({ outcome, ...team }) => (outcome === 'same' ? [] : [t(outcome, team)])),
      ...leads.flatMap(({ outcome, email }) =>
        outcome === 'same' ? [] : [t(outcome === 'added' ? 'leadAdded' : 'leadInvited', { email })],
      ),
    ],
    links: leads.flatMap(({ email, link }) => (link === null ? [] : [{ label: t('linkOf', { email }), link }])),
  }
}
