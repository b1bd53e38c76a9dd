import 'server-only'
import type { AuditDetails, AuditEntry } from '@/database/audit-log'
import { namesOfPeople } from '@/database/people'
import { listTeams } from '@/database/teams'

/** An entry with today's names in place of ids. */
export type NamedEntry = Omit<AuditEntry, 'targetId' | 'targetName' | 'targetType' | 'details'> & {
  /** `person`: whose name is null once the account was deleted. */
  target: { type: string; name: string | null; isWhoDidIt: boolean } | null
  details: AuditDetails
}

/** The ids of teams in details, of which the log keeps no names. */
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** Entries of a workspace with the names, as they are today, of the people and teams that they are about. */
export async function namedEntries(workspaceId: string, entries: readonly AuditEntry[]): Promise<NamedEntry[]> {
  const people = await namesOfPeople(
    entries.flatMap(({ targetType, targetId }) => (targetType === 'person' && targetId !== null ? targetId : [])),
  )
  const teams = new Map((await listTeams(workspaceId)).map(({ id, name }) => [id, name]))
  const named = (ids: readonly string[]) => ids.flatMap((id) => teams.get(id) ?? (ID.test(id) ? [] : id))
  return entries.map(({ targetType, targetId, targetName, details, ...entry }) => ({
    ...entry,
    target:
      targetType === null
        ? null
        : {
            type: targetType,
            name: targetName ?? people.get(targetId ?? '') ?? null,
            isWhoDidIt: targetId === entry.userId,
          },
    details: Object.fromEntries(
      Object.entries(details).map(([key, value]) => [key, Array.isArray(value) ? named(value) : value]),
    ),
  }))
}
