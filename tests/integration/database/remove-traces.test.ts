import Database from 'better-sqlite3'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { prisma } from '@/database/client'
import { removeTraces } from '@/database/remove-traces'
import { newActor } from '../../support/assessments'
import { describeOn } from '../../support/databases'

describeOn('postgresql', 'removing the traces of what was deleted', () => {
  it('gives way to who reads for long, and keeps nobody else waiting', async () => {
    const backup = new Client({ connectionString: process.env.DATABASE_URL })
    await backup.connect()
    await backup.query('BEGIN')
    await backup.query('SELECT count(*) FROM response')
    const removed = removeTraces()
    await expect(removed).rejects.toThrow('lock timeout')
    expect(await prisma().response.count()).toBe(0)
    await backup.end()
    await removeTraces()
  })
})

describeOn('sqlite', 'removing the traces of what was deleted', () => {
  it('says so where somebody else reads the file', async () => {
    await newActor()
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
