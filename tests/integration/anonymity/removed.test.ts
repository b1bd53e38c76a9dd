import { existsSync, readFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import type { Provider } from '@/database/provider'
import { removeRound } from '@/use-cases/rounds/remove-round'
import { removeTeam } from '@/use-cases/teams/remove-team'
import { allAt, newActor, newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { answered, openedRound, teamToken } from '../../support/rounds'

/** All that the storage holds of responses: the file with its write-ahead log, or the table's own file. */
async function bytes(provider: Provider): Promise<string> {
  if (provider === 'sqlite') {
    const file = (process.env.DATABASE_URL ?? '').replace('file:', '')
    const files = [file, `${file}-wal`].filter((one) => existsSync(one))
    return files.map((one) => readFileSync(one).toString('latin1')).join('\n')
  }
  await prisma().$executeRawUnsafe('CHECKPOINT')
  const [row] = await prisma().$queryRawUnsafe<{ data: Uint8Array }[]>(
    `SELECT pg_read_binary_file(pg_relation_filepath('response')) AS data`,
  )
  return Buffer.from(row?.data ?? []).toString('latin1')
}

describeOnBothDatabases('what was answered, once it is deleted while the round is open,', (provider) => {
  let actor: Actor
  let team: string
  let comment: string

  beforeEach(async () => {
    actor = await newActor()
    team = await newTeam(actor)
    comment = `Said by one person only ${crypto.randomUUID()}`
  })

  const asked = async () => {
    const round = await openedRound(actor, [team])
    await answered(teamToken(round, team), allAt(3, 'quick'), { 'lean.retrospectives': comment })
    expect(await bytes(provider)).toContain(comment)
    return round
  }

  it('is nowhere in the storage any more after its round was deleted', async () => {
    const { id, name } = await asked()
    await removeRound(actor, id, name)
    expect(await bytes(provider)).not.toContain(comment)
  })

  it('is nowhere in the storage any more after its team was deleted', async () => {
    await asked()
    await removeTeam(actor, team, 'Checkout')
    expect(await bytes(provider)).not.toContain(comment)
  })
})
