import { expect, it } from 'vitest'
import { insertInstallation } from '@/database/installation'
import { openMemberships } from '@/database/memberships'
import { getSettings } from '@/use-cases/workspaces/get-settings'
import { removeWorkspace } from '@/use-cases/workspaces/remove-workspace'
import { allRows } from '../../support/all-rows'
import { newActor } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { fullWorkspace } from '../../support/full-workspace'

/** What belongs to people, who stay, and not to the workspace. */
const OF_PEOPLE = ['users', 'accounts', 'sessions', 'twoFactors']

const ONLY = { code: 'invalid', fields: [{ field: 'typedName', problem: 'onlyWorkspace' }] }

describeOnBothDatabases('the only workspace of an installation', () => {
  it('cannot be deleted, and its settings say so', async () => {
    const actor = await fullWorkspace('only')
    const before = await allRows()
    await expect(removeWorkspace(actor, 'Works of only')).rejects.toMatchObject(ONLY)
    expect(await allRows()).toEqual(before)
    expect(await getSettings(actor)).toMatchObject({ mayBeDeleted: false })
  })
})

describeOnBothDatabases('a workspace', () => {
  it('is deleted with every row of it in any table, and another keeps every row', async () => {
    await fullWorkspace('kept')
    const before = await allRows()
    const actor = await fullWorkspace('gone')
    const full = await allRows()
    for (const [table, rows] of Object.entries(before).filter(([, rows]) => rows.length > 0)) {
      expect(full[table]?.length, table).toBeGreaterThan(rows.length)
    }
    expect((await getSettings(actor)).mayBeDeleted).toBe(true)

    await removeWorkspace(actor, ' Works of gone ')
    const after = await allRows()
    for (const [table, rows] of Object.entries(before)) {
      const kept = OF_PEOPLE.includes(table) ? after[table]?.filter((row) => rows.includes(row)) : after[table]
      expect(kept, table).toEqual(rows)
    }
    expect(JSON.stringify(after)).not.toContain(actor.workspaceId)
    // Those who belong to no other workspace keep their account, and can still delete it themselves.
    for (const table of OF_PEOPLE) expect(after[table], table).toHaveLength(full[table]?.length ?? 0)
    expect(await openMemberships(actor.userId ?? '')).toEqual([])
  })

  it.each(['', 'works of typed', 'Works', 'Works of kept'])('is not deleted when %j is typed', async (typed) => {
    const actor = await fullWorkspace(`typed${typed.length}`)
    const before = await allRows()
    const attempt = removeWorkspace(actor, typed)
    await expect(attempt).rejects.toMatchObject({
      fields: [{ field: 'typedName', problem: 'workspaceNameMismatch' }],
    })
    expect(await allRows()).toEqual(before)
  })

  it.each(['coach', 'lead'] as const)('is not deleted by a %s', async (role) => {
    const actor = { ...(await newActor()), role, teamIds: null }
    const before = await allRows()
    await expect(removeWorkspace(actor, 'Tests')).rejects.toMatchObject({ code: 'forbidden' })
    expect(await allRows()).toEqual(before)
  })

  it('is not there any more when it is deleted again', async () => {
    const actor = await newActor()
    await removeWorkspace(actor, 'Tests')
    await expect(removeWorkspace(actor, 'Tests')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describeOnBothDatabases('the last two workspaces', () => {
  it('are not both deleted by two admins at once', async () => {
    await insertInstallation('fingerprint')
    const actors = [await newActor(), await newActor()]
    const attempts = await Promise.allSettled(actors.map((actor) => removeWorkspace(actor, 'Tests')))
    const refused = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason] : []))
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatchObject(ONLY)
    expect((await allRows()).workspaces).toHaveLength(1)
  })
})
