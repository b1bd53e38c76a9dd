import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { prisma } from '@/database/client'
import { removeTraces } from '@/database/remove-traces'
import { newActor } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

describeOnBothDatabases('removing the traces of what was deleted', (provider) => {
  it('says so where somebody else reads the file, so that the log keeps its old pages', async () => {
    await newActor()
    if (provider === 'postgresql') return expect(await removeTraces()).toBeUndefined()
    const reader = new Database((process.env.DATABASE_URL ?? '').replace('file:', ''), { readonly: true })
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM workspace').get()
    await newActor()
    await expect(removeTraces()).rejects.toThrow('in use')
    reader.close()
    await removeTraces()
    expect(await prisma().workspace.count()).toBe(2)
  })
})
