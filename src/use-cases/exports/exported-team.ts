import type { ScopeTeam } from '../dashboard/dashboard-scope'
import type { ExportedVoice } from './exported-results'

type Named = { key: string; name: string }

/** A team as it leaves the app: with the names of its tags in place of their keys. */
export function exportedTeam({ id, name, sample, tags }: ScopeTeam, all: readonly Named[]): ExportedVoice['team'] {
  return { id, name, sample, tags: all.flatMap((tag) => (tags.includes(tag.key) ? [tag.name] : [])) }
}
