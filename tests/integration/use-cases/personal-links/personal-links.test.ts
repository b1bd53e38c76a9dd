import '../../../support/auth-secret'
import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { linkHash } from '@/auth/link-token'
import { prisma } from '@/database/client'
import { addPersonalLinks } from '@/use-cases/personal-links/add-personal-links'
import { getReminding } from '@/use-cases/personal-links/get-reminding'
import { listPersonalLinks } from '@/use-cases/personal-links/list-personal-links'
import { removePersonalLink } from '@/use-cases/personal-links/remove-personal-link'
import { sendReminders } from '@/use-cases/personal-links/send-reminders'
import { getShare } from '@/use-cases/share/get-share'
import { exportWorkspace } from '@/use-cases/workspaces/export-workspace'
import { allRows } from '../../../support/all-rows'
import { newTeam } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { newAdmin, newMember, recorded } from '../../../support/members'
import { assessmentOf } from '../../../support/rounds'
import { sharedRound, useLinks } from '../../../support/shared-round'

const labels = (links: readonly { label: string }[]) => links.map(({ label }) => label)

describeOnBothDatabases('personal links', () => {
  let admin: Actor
  let team: string
  let round: string

  beforeEach(async () => {
    admin = await newAdmin()
    team = await newTeam(admin)
    round = await sharedRound(admin, [team])
  })

  const add = (pasted: string) => addPersonalLinks(admin, round, team, pasted)

  it('are made for a pasted list and shown once: only their hashes are stored', async () => {
    const { made, known } = await add('Grace\nAda <ada@example.org>')
    expect(known).toBe(0)
    expect(made).toEqual([
      { label: 'Ada', email: 'ada@example.org', link: expect.stringMatching(/\/a\/[\w-]{32}$/), mailed: false },
      { label: 'Grace', email: null, link: expect.stringMatching(/\/a\/[\w-]{32}$/), mailed: false },
    ])
    const stored = await prisma().personalLink.findMany()
    for (const { label, link } of made) {
      const token = link.split('/a/')[1] ?? ''
      expect(stored.find((row) => row.label === label)?.tokenHash).toBe(linkHash(token))
      expect(JSON.stringify(await allRows())).not.toContain(token)
      expect(JSON.stringify(await listPersonalLinks(admin, round, team))).not.toContain(token)
    }
  })

  it('are listed by name, with nothing but the address', async () => {
    await add('Joan\nAda <ada@example.org>\nGrace')
    expect(await listPersonalLinks(admin, round, team)).toEqual([
      { id: expect.any(String), label: 'Ada', email: 'ada@example.org' },
      { id: expect.any(String), label: 'Grace', email: null },
      { id: expect.any(String), label: 'Joan', email: null },
    ])
  })

  it('have random ids and no time', async () => {
    await add('Ada\nGrace')
    for (const row of await prisma().personalLink.findMany()) {
      expect(row.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-/)
      expect(Object.keys(row).sort()).toEqual(['assessmentId', 'email', 'id', 'label', 'tokenHash', 'used'])
    }
  })

  it('are not made twice for anybody, also by two lists at once', async () => {
    await add('Ada <ada@example.org>')
    expect(await add('ada@example.org\nGrace')).toMatchObject({ made: [{ label: 'Grace' }], known: 1 })
    await Promise.all([1, 2, 3].map(() => add('Joan\nada@example.org')))
    expect(labels(await listPersonalLinks(admin, round, team))).toEqual(['Ada', 'Grace', 'Joan'])
  })

  it.each([
    ['a bad line', 'Ada\nGrace <grace@>\nJoan', [{ field: 'people.2', problem: 'email' }]],
    ['nobody', ' \n ', [{ field: 'people', problem: 'noPeople' }]],
    [
      'more than 200 people',
      Array.from({ length: 201 }, (_, index) => `Person ${index}`).join('\n'),
      [{ field: 'people', problem: 'tooManyPeople' }],
    ],
  ])('are made for nobody if the list has %s', async (_, pasted, fields) => {
    const before = await allRows()
    await expect(add(pasted)).rejects.toMatchObject({ code: 'invalid', fields })
    expect(await allRows()).toEqual(before)
  })

  it('are made for 200 people at once, in a planned round too', async () => {
    round = await sharedRound(admin, [team], { state: 'planned' })
    const { made } = await add(Array.from({ length: 200 }, (_, index) => `p${index}@example.org`).join(','))
    expect(made).toHaveLength(200)
    expect(made.filter(({ mailed }) => mailed)).toEqual([])
  })

  it('are not made once the round has closed, nor where members are not asked', async () => {
    round = await sharedRound(admin, [team], { state: 'closed' })
    await expect(add('Ada')).rejects.toMatchObject({ fields: [{ field: '', problem: 'roundIsClosed' }] })
    round = await sharedRound(admin, [team], { asksMembers: false })
    await expect(add('Ada')).rejects.toMatchObject({ code: 'not-found' })
    expect(await prisma().personalLink.count({ where: { assessment: { workspaceId: admin.workspaceId } } })).toBe(0)
  })

  it('are in the audit log without a name or an address', async () => {
    await add('Ada Lovelace <ada@example.org>\nGrace')
    const [link] = await listPersonalLinks(admin, round, team)
    await removePersonalLink(admin, round, team, link?.id ?? '')
    const entries = (await recorded(admin.workspaceId)).slice(-2)
    expect(entries).toMatchObject([
      {
        action: 'personal-links.added',
        target: { id: round, name: 'Autumn' },
        details: { team: 'Checkout', count: 2 },
      },
      { action: 'personal-link.removed', target: { id: round, name: 'Autumn' }, details: { team: 'Checkout' } },
    ])
    expect(JSON.stringify(entries)).not.toMatch(/Ada|Grace|@/)
  })

  it('are removed, but not those of another team or round, and none twice', async () => {
    const other = await newTeam(admin, 'Accounts')
    const both = await sharedRound(admin, [team, other])
    await addPersonalLinks(admin, both, other, 'Joan')
    const [joan] = await listPersonalLinks(admin, both, other)
    await add('Ada')
    const [ada] = await listPersonalLinks(admin, round, team)
    for (const [one, of, id] of [
      [both, team, joan?.id],
      [round, team, joan?.id],
      [both, other, ada?.id],
      [round, team, 'nothing'],
    ] as const) {
      await expect(removePersonalLink(admin, one, of, id ?? '')).rejects.toMatchObject({ code: 'not-found' })
    }
    await removePersonalLink(admin, round, team, ada?.id ?? '')
    await expect(removePersonalLink(admin, round, team, ada?.id ?? '')).rejects.toMatchObject({ code: 'not-found' })
    expect(await listPersonalLinks(admin, round, team)).toEqual([])
    expect(labels(await listPersonalLinks(admin, both, other))).toEqual(['Joan'])
  })

  it('are nothing that leads see or make', async () => {
    await add('Ada')
    const lead = await newMember(admin.workspaceId, 'lead', { teams: [team] })
    await expect(listPersonalLinks(lead, round, team)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(addPersonalLinks(lead, round, team, 'Joan')).rejects.toMatchObject({ code: 'forbidden' })
    expect(JSON.stringify(await getShare(lead, round, team))).not.toContain('Ada')
  })

  it('look the same whether they were used or not: in lists, exports, the audit log, and when removed', async () => {
    const told = async () =>
      JSON.stringify([
        await listPersonalLinks(admin, round, team),
        await getReminding(admin, round),
        (await exportWorkspace(admin)).personalLinks,
        (await recorded(admin.workspaceId)).filter(({ action }) => action !== 'workspace.exported'),
      ])
    await add('Ada <ada@example.org>\nGrace <grace@example.org>\nJoan')
    const before = await told()
    await useLinks(await assessmentOf(admin, { id: round }, team), ['Ada', 'Joan'])
    expect(await told()).toBe(before)
    // Making one again for who has used theirs is refused like for anybody else.
    expect(await add('Ada <ada@example.org>\nGrace <grace@example.org>')).toEqual({ made: [], known: 2 })
    const [ada, grace] = await listPersonalLinks(admin, round, team)
    const removed = [
      await removePersonalLink(admin, round, team, ada?.id ?? ''),
      await removePersonalLink(admin, round, team, grace?.id ?? ''),
    ]
    expect(removed[0]).toEqual(removed[1])
    expect((await getShare(admin, round, team)).answers).toBe(2)
    const [first, second] = (await recorded(admin.workspaceId)).slice(-2)
    expect(first).toEqual(second)
  })

  it('cannot be mailed where no mail server is set up', async () => {
    await add('ada@example.org')
    expect(await getReminding(admin, round)).toMatchObject({ hasMail: false, hasAddresses: true })
    const fields = [{ field: '', problem: 'mailNotSet' }]
    await expect(sendReminders(admin, round)).rejects.toMatchObject({ code: 'invalid', fields })
  })

  it('of a used and an unused person differ in nothing but the column that reminding asks', async () => {
    await add('Ada\nGrace')
    const assessmentId = await assessmentOf(admin, { id: round }, team)
    await useLinks(assessmentId, ['Ada'])
    const rows = await prisma().personalLink.findMany({ where: { assessmentId } })
    const shapes = rows.map(({ id, label, tokenHash, used, ...rest }) => ({ ...rest, hash: tokenHash.length }))
    expect(shapes[0]).toEqual(shapes[1])
  })
})
