import '../../../support/auth-secret'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { setReadiness } from '@/config/readiness'
import { backupFolder, backupName } from '@/database/backup-names'
import { databaseConnections, prisma } from '@/database/client'
import { getFigures } from '@/use-cases/system/get-figures'
import { getReadiness } from '@/use-cases/system/get-readiness'
import { getSystem } from '@/use-cases/system/get-system'
import { describeOnBothDatabases } from '../../../support/databases'
import { newWorld } from '../../../support/world'
import type { World } from '../../../support/world-description'

describeOnBothDatabases('the system', (provider) => {
  let world: World

  beforeAll(async () => {
    world = await newWorld()
  })

  it('is ready once it has started, and no longer when it stops', async () => {
    setReadiness('starting')
    expect(await getReadiness()).toEqual(['starting'])
    setReadiness('ready')
    expect(await getReadiness()).toEqual([])
    setReadiness('stopping')
    expect(await getReadiness()).toEqual(['stopping'])
  })

  it('is not ready while a migration of this program is missing, or has not ended', async () => {
    setReadiness('ready')
    const [first] = await prisma().$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations ORDER BY migration_name`
    const name = first?.migration_name ?? ''
    await prisma().$executeRaw`UPDATE _prisma_migrations SET migration_name = 'another' WHERE migration_name = ${name}`
    expect(await getReadiness()).toEqual(['migrations'])
    await prisma().$executeRaw`UPDATE _prisma_migrations SET migration_name = ${name} WHERE migration_name = 'another'`
    expect(await getReadiness()).toEqual([])
  })

  it('is not ready while the database does not answer as it should', async () => {
    setReadiness('ready')
    await prisma().$executeRawUnsafe('ALTER TABLE _prisma_migrations RENAME TO away')
    expect(await getReadiness()).toEqual(['database'])
    expect(await getFigures()).not.toBeNull()
    await prisma().$executeRawUnsafe('ALTER TABLE away RENAME TO _prisma_migrations')
    expect(await getReadiness()).toEqual([])
  })

  it('is ready although all connections are busy and requests wait for them', async () => {
    if (provider === 'sqlite') return expect(databaseConnections()).toBeNull()
    setReadiness('ready')
    const isBusy = () => (databaseConnections()?.waiting ?? 0) > 0
    const busy = Promise.all(Array.from({ length: 40 }, () => prisma().$queryRaw`SELECT pg_sleep(0.5)::text`))
    await expect.poll(isBusy).toBe(true)
    expect(await getReadiness()).toEqual([])
    expect(isBusy()).toBe(true)
    await busy
  })

  it('counts rounds by state and mails that wait', async () => {
    const figures = await getFigures()
    const { round } = prisma()
    expect(figures?.rounds).toEqual({
      planned: await round.count({ where: { openedAt: null } }),
      open: await round.count({ where: { openedAt: { not: null }, closedAt: null } }),
      closed: await round.count({ where: { closedAt: { not: null } } }),
    })
    expect(figures?.rounds.open).toBeGreaterThan(0)
    expect(figures?.mails).toBe(0)
    const now = Date.now()
    await prisma().outboxMail.create({ data: { sealed: 'x', expiresAt: new Date(now + 60_000) } })
    expect((await getFigures())?.mails).toBe(1)
    await prisma().outboxMail.deleteMany()
    if (provider === 'sqlite') expect(figures?.connections).toBeNull()
    else expect(figures?.connections?.total).toBeGreaterThan(0)
  })

  describe('for an admin', () => {
    it('tells version, database and whether mail is set, but of what is stored nothing beside another workspace', async () => {
      const system = await getSystem(world.people.admin.actor)
      expect(system).toMatchObject({ database: provider, mailIsSet: false, inside: null, node: process.version })
      expect(system.version).toMatch(/^\d+\.\d+\.\d+/)
      expect(system.since.getTime()).toBeLessThan(Date.now())
    })

    it('tells of the newest backup of SQLite, by the time in its name', async () => {
      expect((await getSystem(world.people.admin.actor)).lastBackup).toBeNull()
      if (provider === 'postgresql') return
      const folder = backupFolder(process.env.DATABASE_URL ?? '')
      mkdirSync(folder)
      for (const day of ['2026-11-22', '2026-11-23', '2026-11-21']) {
        writeFileSync(join(folder, backupName(new Date(`${day}T12:00:00Z`))), '')
      }
      expect((await getSystem(world.people.admin.actor)).lastBackup).toEqual(new Date('2026-11-23T12:00:00Z'))
      expect((await getFigures())?.lastBackup).toEqual(new Date('2026-11-23T12:00:00Z'))
    })

    it('of all workspaces tells what is stored, without members’ answers', async () => {
      const { userId, workspaceId } = world.people.admin.actor
      const others = await prisma().workspace.findMany({ where: { id: { not: workspaceId } }, select: { id: true } })
      expect(others.length).toBeGreaterThan(0)
      const data = others.map(({ id }) => ({ workspaceId: id, userId: userId ?? '', role: 'admin' }))
      await prisma().membership.createMany({ data })
      const { inside } = await getSystem(world.people.admin.actor)
      expect(inside?.rows.workspaces).toBe(others.length + 1)
      expect(inside?.rows.people).toBe(await prisma().user.count())
      expect(inside?.size).toBeGreaterThanOrEqual(1)
      expect(Object.keys(inside?.rows ?? {})).not.toContain('responses')
      expect(inside?.migrations.length).toBeGreaterThan(0)
      expect(inside?.mails).toEqual({ count: 0, oldest: null })
      await prisma().membership.updateMany({ where: { userId: userId ?? '' }, data: { suspendedAt: new Date() } })
      expect((await getSystem(world.people.admin.actor)).inside).toBeNull()
    })
  })
})
