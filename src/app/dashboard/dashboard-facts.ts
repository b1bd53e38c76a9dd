import { getFormatter, getTranslations } from 'next-intl/server'
import type { Dashboard } from '@/use-cases/dashboard/get-dashboard'

/** What the dashboard shows, of when and in whose voice: for what is read apart from its page. */
export async function dashboardFacts({ round, voice, teams, chosenTags }: Dashboard): Promise<string[]> {
  const [t, voices, dashboard, format] = await Promise.all([
    getTranslations('pdf'),
    getTranslations('voices'),
    getTranslations('dashboard'),
    getFormatter(),
  ])
  const tags = chosenTags.map(({ name }) => name)
  const results = teams.filter(({ latest }) => latest !== null && !latest.withheld).length
  return [
    round ? round.name : dashboard('latest'),
    ...(round ? [t('closed', { date: format.dateTime(round.closedAt, { dateStyle: 'long' }) })] : []),
    ...(tags.length > 0 ? [t('tagged', { count: tags.length, tags: format.list(tags) })] : []),
    t('teamsAndVoice', { voice: voices(voice), teams: teams.length, results }),
  ]
}
