import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { getReport } from '@/use-cases/reports/get-report'
import { changeSettings } from '@/use-cases/workspaces/change-settings'
import { getSettings } from '@/use-cases/workspaces/get-settings'
import type { Settings } from '@/use-cases/workspaces/settings-schema'
import { allRows } from '../../support/all-rows'
import { allAt, newActor, newTeam, submitted } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

const FOURS = { culture: 4, automation: 4, lean: 4, measurement: 4, sharing: 4 } as const
const FIRST: Settings = { name: 'Tests', minimumGroupSize: 5, timeZone: 'UTC', forgetAfterDays: 30, targets: FOURS }
const NEW: Settings = {
  name: 'Works',
  minimumGroupSize: 8,
  timeZone: 'Europe/Berlin',
  forgetAfterDays: 0,
  targets: { ...FOURS, lean: 5, sharing: 2 },
}

describeOnBothDatabases('the settings of a workspace', () => {
  let actor: Actor

  beforeEach(async () => {
    actor = await newActor()
  })

  const entries = async () => {
    const where = { workspaceId: actor.workspaceId, action: 'workspace.changed' }
    return (await prisma().auditEntry.findMany({ where, orderBy: { id: 'asc' } })).map(({ details }) =>
      JSON.parse(details),
    )
  }

  it('are 5, level 4, UTC and 30 days until they are changed', async () => {
    expect((await getSettings(actor)).settings).toEqual(FIRST)
  })

  it('are changed, and those of another workspace stay', async () => {
    const other = await newActor()
    await changeSettings(actor, NEW)
    expect((await getSettings(actor)).settings).toEqual(NEW)
    expect((await getSettings(other)).settings).toEqual(FIRST)
  })

  it('store the targets that are not the default, compactly', async () => {
    await changeSettings(actor, NEW)
    const stored = await prisma().workspace.findUniqueOrThrow({ where: { id: actor.workspaceId } })
    expect(stored.targetLevels).toBe('{"lean":5,"sharing":2}')
    await changeSettings(actor, { ...NEW, targets: FOURS })
    expect((await getSettings(actor)).settings.targets).toEqual(FOURS)
  })

  it('leave an entry with before and after for each that was changed, and none for the others', async () => {
    await changeSettings(actor, NEW)
    await changeSettings(actor, NEW)
    expect(await entries()).toEqual([
      { setting: 'name', before: 'Tests', after: 'Works' },
      { setting: 'minimumGroupSize', before: 5, after: 8 },
      { setting: 'timeZone', before: 'UTC', after: 'Europe/Berlin' },
      { setting: 'forgetAfterDays', before: 30, after: 0 },
      { setting: 'lean', before: 4, after: 5 },
      { setting: 'sharing', before: 4, after: 2 },
    ])
  })

  it('tell what was there before when many change them at once', async () => {
    const sizes = [6, 7, 8, 9, 10]
    await Promise.all(sizes.map((minimumGroupSize) => changeSettings(actor, { ...NEW, minimumGroupSize })))
    const steps = (await entries()).filter(({ setting }) => setting === 'minimumGroupSize')
    expect(steps.map(({ after }) => after).toSorted((a, b) => a - b)).toEqual(sizes)
    // A chain: each begins where another has ended, and it begins with the first size.
    const befores = steps.map(({ before }) => before)
    const { minimumGroupSize: last } = (await getSettings(actor)).settings
    expect(befores.toSorted((a, b) => a - b)).toEqual([5, ...sizes.filter((size) => size !== last)])
  })

  it.each(['coach', 'lead'] as const)('are neither shown to a %s nor changed by one', async (role) => {
    const before = await allRows()
    const one: Actor = { ...actor, role, teamIds: role === 'lead' ? [] : null }
    await expect(getSettings(one)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(changeSettings(one, NEW)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await allRows()).toEqual(before)
  })

  it('lead a report to the practices that are furthest from their targets', async () => {
    const id = await submitted(actor, await newTeam(actor), 'quick', allAt(3, 'quick'))
    await changeSettings(actor, { ...NEW, targets: { ...FOURS, lean: 5, culture: 3 } })
    const { targets, priorities } = await getReport(actor, id)
    expect(targets.lean).toBe(5)
    expect(priorities.slice(0, 2).map(({ pillarId, gap }) => [pillarId, gap])).toEqual([
      ['lean', 2],
      ['lean', 2],
    ])
    await changeSettings(actor, { ...NEW, targets: { culture: 3, automation: 3, lean: 1, measurement: 2, sharing: 3 } })
    expect((await getReport(actor, id)).priorities).toEqual([])
  })
})
