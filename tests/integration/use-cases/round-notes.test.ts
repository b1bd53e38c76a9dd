import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { addRoundNote } from '@/use-cases/round-notes/add-round-note'
import { getRoundNotes } from '@/use-cases/round-notes/get-round-notes'
import { removeRoundNote } from '@/use-cases/round-notes/remove-round-note'
import { NOTE_LIMIT, roundNoteSchema } from '@/use-cases/round-notes/round-note-schema'
import { loadSample } from '@/use-cases/sample/load-sample'
import { removeSample } from '@/use-cases/sample/remove-sample'
import { newActor, newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { sharedRound } from '../../support/shared-round'

const parse = (text: string, teamId: string | null = null) => roundNoteSchema.safeParse({ text, teamId })
const problem = (text: string) => parse(text).error?.issues[0]?.message

describeOnBothDatabases('notes on a round', () => {
  let actor: Actor
  let round: string
  let teams: { own: string; other: string; outside: string }
  const texts = async (who: Actor) => (await getRoundNotes(who, round)).notes.map(({ text }) => text)

  beforeEach(async () => {
    actor = await newActor()
    teams = {
      own: await newTeam(actor, 'Own'),
      other: await newTeam(actor, 'Other'),
      outside: await newTeam(actor, 'Outside'),
    }
    round = await sharedRound(actor, [teams.own, teams.other])
  })

  it('are read by those whom they concern, and written by admins and coaches', async () => {
    await addRoundNote(actor, round, { text: 'New tool', teamId: null })
    await addRoundNote({ ...actor, role: 'coach' }, round, { text: 'Reorganised', teamId: teams.own })
    const leadOf = (team: string): Actor => ({ ...actor, role: 'lead', teamIds: [team] })
    expect(await texts(actor)).toEqual(['New tool', 'Reorganised'])
    expect(await texts(leadOf(teams.own))).toEqual(['New tool', 'Reorganised'])
    expect(await texts(leadOf(teams.other))).toEqual(['New tool'])
    await expect(texts(leadOf(teams.outside))).rejects.toMatchObject({ code: 'not-found' })
    expect(await getRoundNotes(leadOf(teams.own), round)).toMatchObject({ mayChange: false, teams: [] })
    const note = (await getRoundNotes(actor, round)).notes[0]?.id ?? ''
    await expect(removeRoundNote(leadOf(teams.own), round, note)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(addRoundNote(leadOf(teams.own), round, { text: 'No', teamId: null })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('can be about the round’s teams only', async () => {
    expect((await getRoundNotes(actor, round)).teams.map(({ name }) => name)).toEqual(['Other', 'Own'])
    for (const teamId of [teams.outside, crypto.randomUUID(), 'nothing']) {
      await expect(addRoundNote(actor, round, { text: 'No', teamId })).rejects.toMatchObject({ code: 'not-found' })
    }
    expect(await texts(actor)).toEqual([])
  })

  it('are taken away, once, and only from their own round', async () => {
    await addRoundNote(actor, round, { text: 'New tool', teamId: null })
    const note = (await getRoundNotes(actor, round)).notes[0]?.id ?? ''
    const another = await sharedRound(actor, [teams.own])
    for (const [where, id] of [
      [another, note],
      [round, crypto.randomUUID()],
      [round, 'nothing'],
    ] as const) {
      await expect(removeRoundNote(actor, where, id)).rejects.toMatchObject({ code: 'not-found' })
    }
    await removeRoundNote(actor, round, note)
    await expect(removeRoundNote(actor, round, note)).rejects.toMatchObject({ code: 'not-found' })
    expect(await texts(actor)).toEqual([])
  })

  it('are in the audit log without their words', async () => {
    await addRoundNote(actor, round, { text: 'Reorganised', teamId: teams.own })
    const note = (await getRoundNotes(actor, round)).notes[0]?.id ?? ''
    await removeRoundNote(actor, round, note)
    const where = { workspaceId: actor.workspaceId, targetId: round }
    const entries = await prisma().auditEntry.findMany({ where, orderBy: { id: 'asc' } })
    const noted = entries.filter(({ action }) => action.startsWith('round-note.'))
    expect(noted.map(({ action, details }) => [action, JSON.parse(details)])).toEqual([
      ['round-note.added', { team: 'Own' }],
      ['round-note.removed', {}],
    ])
    expect(JSON.stringify(entries)).not.toContain('Reorganised')
  })

  it('go with their round, with their team, and with the sample', async () => {
    await addRoundNote(actor, round, { text: 'Reorganised', teamId: teams.own })
    await prisma().team.delete({ where: { id: teams.own } })
    expect(await texts(actor)).toEqual([])
    await loadSample(actor)
    const where = { round: { workspaceId: actor.workspaceId } }
    expect(await prisma().roundNote.count({ where })).toBe(4)
    await removeSample(actor)
    expect(await prisma().roundNote.count({ where })).toBe(0)
  })

  it('have one line of up to 200 characters with something to see', () => {
    expect(parse(' New \n tool ').data).toEqual({ text: 'New tool', teamId: null })
    expect(parse('x'.repeat(NOTE_LIMIT)).success).toBe(true)
    expect(problem('x'.repeat(NOTE_LIMIT + 1))).toBe('noteLength')
    expect(problem(' \u200b ')).toBe('noteEmpty')
    expect(parse('New tool', 'nothing').error?.issues[0]?.message).toBe('noteTeam')
  })
})
