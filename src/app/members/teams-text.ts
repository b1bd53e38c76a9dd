import { getFormatter, getTranslations } from 'next-intl/server'

type Led = { role: string; teams: readonly { name: string }[] }

/** How many teams are named before the rest is only counted. */
const NAMED = 3

/** Says which teams a member sees. */
export async function teamsText(): Promise<(member: Led) => string> {
  const [t, format] = await Promise.all([getTranslations('members'), getFormatter()])
  return ({ role, teams }) => {
    if (role !== 'lead') return t('all')
    if (teams.length === 0) return t('noTeams')
    const names = teams.map(({ name }) => name)
    if (names.length <= NAMED + 1) return format.list(names)
    return t('someTeams', { names: names.slice(0, NAMED).join(', '), more: names.length - NAMED })
  }
}
