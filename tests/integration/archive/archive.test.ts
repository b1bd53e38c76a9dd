import '../../support/auth-secret'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { prisma } from '@/database/client'
import { exportArchive } from '@/use-cases/archive/export-archive'
import { importArchive } from '@/use-cases/archive/import-archive'
import { getOverview } from '@/use-cases/dashboard/get-overview'
import { exportResults } from '@/use-cases/exports/export-results'
import { addRoundNote } from '@/use-cases/round-notes/add-round-note'
import { closeRound } from '@/use-cases/rounds/close-round'
import { loadSample } from '@/use-cases/sample/load-sample'
import { allRows } from '../../support/all-rows'
import { allAt, newDraft, newTeam, submitted } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newAdmin, newMember, type TestMember } from '../../support/members'
import { calmsDocument, publishedOwn } from '../../support/own-questionnaires'
import { answered, openedRound, plannedRound, teamToken } from '../../support/rounds'
import { archiveOf } from '../../support/small-archive'
import { withoutIds } from '../../support/without-ids'

const linesOf = (content: Uint8Array) => gunzipSync(content).toString().trimEnd().split('\n')

/** Without what differs in any two: when they were made. */
const timeless = (content: Uint8Array) =>
  linesOf(content)
    .slice(0, -1)
    .map((line) => line.replace(/"exportedAt":"[^"]*"/, ''))

describeOnBothDatabases('the archive of a workspace', () => {
  let admin: TestMember
  let content: Uint8Array

  beforeAll(async () => {
    admin = await newAdmin()
    await loadSample(admin)
    const team = await newTeam(admin, '=Zugvogel <b>|x')
    await newMember(admin.workspaceId, 'lead', { teams: [team] })
    await submitted(admin, team, 'full', allAt(2, 'full'))
    await submitted(admin, team, 'quick', allAt(3, 'quick'))
    await newDraft(admin, { 'culture.swarming': 2 }, 'quick', team)
    await publishedOwn(admin, { ...calmsDocument(), title: 'Own questions' })
    const closed = await openedRound(admin, [team])
    for (const level of [1, 2, 3, 4, 5] as const) {
      await answered(teamToken(closed, team), allAt(level, 'quick'), { 'culture.swarming': `Said ${level}` })
    }
    await closeRound(admin, closed.id)
    await addRoundNote(admin, closed.id, { text: 'Reorganised', teamId: team })
    await plannedRound(admin, [team])
    const open = await openedRound(admin, [team])
    await answered(teamToken(open, team), { 'culture.swarming': 1 }, { 'culture.swarming': 'Not yet published' })
    content = (await exportArchive(admin)).content
  })

  it('comes out of an empty workspace that it was brought into as it was, byte for byte', async () => {
    const other = await newAdmin()
    const summary = await importArchive(other, content, false)
    expect(summary).toMatchObject({ teams: 13, rounds: 6 })
    const again = (await exportArchive(other)).content
    const leftOut = '"leftOut":{"openRounds":1}'
    const mine = timeless(content).map((line) => line.replace(leftOut, '"leftOut":{"openRounds":0}'))
    // But for who brought it in.
    const isOther = (line: string) => line.includes(other.email)
    expect(timeless(again).filter((line) => !isOther(line))).toEqual(mine)
    expect(timeless(again).filter(isOther)).toHaveLength(1)
  })

  it('gives every figure as it was', async () => {
    const other = await newAdmin()
    await importArchive(other, content, false)
    const figures = async (actor: TestMember) => {
      const closed = await prisma().round.findMany({
        where: { workspaceId: actor.workspaceId, closedAt: { not: null } },
        orderBy: { closesAt: 'asc' },
        select: { id: true },
      })
      const told: string[] = []
      for (const { id } of closed) {
        const overview = await getOverview(actor, { round: id, tags: [] })
        told.push(withoutIds(overview))
        for await (const page of (await exportResults(actor, { round: id, tags: [] }, 'json')).pages()) {
          told.push(withoutIds(page))
        }
      }
      return told
    }
    const mine = await figures(admin)
    expect(mine.length).toBeGreaterThan(8)
    const theirs = await figures(other)
    expect(theirs).toEqual(mine)
  })

  it('holds no secret, and nothing that a member answered but what was published', async () => {
    const text = gunzipSync(content).toString()
    expect(text).not.toContain('Not yet published')
    expect(text).toContain('Said 3')
    expect(text).not.toMatch(/hash|token|secret|password|submissionKey/i)
    const withoutPeople = text.replaceAll(/^.*"kind":"person".*$/gm, '')
    expect(withoutPeople).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })

  it('invites who was there, and mails nobody', async () => {
    const other = await newAdmin()
    await importArchive(other, content, false)
    const { workspaceId } = other
    expect(await prisma().invitation.count({ where: { workspaceId } })).toBe(2)
    expect(await prisma().membership.count({ where: { workspaceId } })).toBe(1)
    expect(await prisma().outboxMail.count({ where: { workspaceId } })).toBe(0)
    const planned = await prisma().assessment.findFirstOrThrow({ where: { workspaceId, round: { openedAt: null } } })
    expect(planned.linkHash).not.toBeNull()
  })

  it('only tells what is in it, if asked to', async () => {
    const other = await newAdmin()
    const before = await allRows()
    expect(await importArchive(other, content, true)).toMatchObject({ name: 'Tests', teams: 13 })
    expect(await allRows()).toEqual(before)
  })

  it('is refused where there is anything already, and once of two at the same moment', async () => {
    const other = await newAdmin()
    const both = await Promise.allSettled([1, 2].map(() => importArchive(other, content, false)))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const before = await allRows()
    expect(await importArchive(other, content, true)).toMatchObject({ fits: false })
    await expect(importArchive(other, content, false)).rejects.toMatchObject({
      fields: [{ field: 'file', problem: 'archiveNotEmpty' }],
    })
    expect(await allRows()).toEqual(before)
  })

  it('is for admins only', async () => {
    const coach = await newMember(admin.workspaceId, 'coach')
    await expect(exportArchive(coach)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(importArchive(coach, content, true)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is refused, and nothing is stored, whatever is wrong with it', async () => {
    const other = await newAdmin()
    const before = await allRows()
    const lines = linesOf(content).slice(0, -1)
    const at = (kind: string, having = '') =>
      lines.findIndex((line) => line.startsWith(`{"kind":"${kind}"`) && line.includes(having))
    const changed = (index: number, change: (line: string) => string) =>
      archiveOf(lines.with(index, change(lines[index] ?? '')))
    const team = at('team')
    const asked = at('assessment', '"voice":"member"')
    const withheld = at('assessment', '"w":"too-few-responses"')
    const place = (index: number, field: string) => `line ${index + 1}: ${field}`
    const refused: [string, Uint8Array, string][] = [
      ['no gzip', Buffer.from('hello'), 'body'],
      ['no archive', gzipSync('{"a":1}\n'), 'file'],
      ['of the future', changed(0, (line) => line.replace('"version":1', '"version":2')), 'file'],
      ['cut off', gzipSync(`${lines.join('\n')}\n`), `line ${lines.length + 1}`],
      ['torn', content.slice(0, -20), 'body'],
      ['followed by something', Buffer.concat([content, Buffer.from('more')]), 'body'],
      ['followed by another', Buffer.concat([content, gzipSync(`${lines[team]}\n`)]), place(lines.length + 1, 'kind')],
      [
        'changed by a byte',
        gzipSync(gunzipSync(content).toString().replace('Checkout', 'Checkuot')),
        `line ${lines.length + 1}`,
      ],
      ['no JSON', changed(team, () => '{'), `line ${team + 1}`],
      [
        'a key that is none',
        changed(team, (line) => line.replace('"size"', '"__proto__":{},"size"')),
        `line ${team + 1}`,
      ],
      ['a field too many', changed(team, (line) => line.replace('"size"', '"colour":1,"size"')), place(team, 'colour')],
      ['a team twice', archiveOf([...lines.slice(0, team + 1), ...lines.slice(team)]), place(team + 1, 'name')],
      [
        'out of order',
        archiveOf([...lines.slice(0, asked), lines.at(-1) ?? '', ...lines.slice(asked, -1)]),
        place(asked + 1, 'kind'),
      ],
      [
        'a team that is none',
        changed(asked, (line) => line.replace(/"team":\d+/, '"team":9999')),
        place(asked, 'team'),
      ],
      [
        'a round that is none',
        changed(asked, (line) => line.replace(/"round":\d+/, '"round":9999')),
        place(asked, 'round'),
      ],
      [
        'a questionnaire that is none',
        changed(asked, (line) => line.replace('"version":1', '"version":7')),
        place(asked, 'questionnaire'),
      ],
      [
        'two that share nothing',
        changed(asked, (line) => line.replace('"sharedWith":"quick"', '"sharedWith":99999')),
        place(asked, 'tallies'),
      ],
      [
        'a figure that must be withheld',
        changed(withheld, (line) =>
          line.replace(/("w":"too-few-responses","p":\{"[^"]+":)null/, '$1[1,1,1,1,0,0,0,0]'),
        ),
        place(withheld, 'tallies'),
      ],
      [
        'too few',
        changed(withheld, (line) => line.replace('"w":"too-few-responses"', '"w":null')),
        place(withheld, 'tallies'),
      ],
      [
        'counts that do not add up',
        changed(asked, (line) => line.replace(/("r":)\d+(,"w":null)/, '$1' + '77$2')),
        place(asked, 'tallies'),
      ],
    ]
    for (const [what, archive, field] of refused) {
      const told = await importArchive(other, archive, false).catch((error) => error)
      expect([what, told.code, told.fields?.[0]?.field]).toEqual([what, 'invalid', field])
    }
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024, ' '))
    await expect(importArchive(other, bomb, false)).rejects.toMatchObject({ code: 'too-large' })
    expect(await allRows()).toEqual(before)
  })
})
