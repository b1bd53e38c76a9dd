import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { listAuditEntries } from '@/database/audit-log'
import { prisma } from '@/database/client'
import { replaceTags } from '@/database/team-tags'
import type { Level } from '@/questionnaire/levels'
import { exportTrend } from '@/use-cases/exports/export-trend'
import { getReport } from '@/use-cases/reports/get-report'
import { addRoundNote } from '@/use-cases/round-notes/add-round-note'
import { closeRound } from '@/use-cases/rounds/close-round'
import { loadSample } from '@/use-cases/sample/load-sample'
import { getTeam } from '@/use-cases/teams/get-team'
import { getTrend } from '@/use-cases/trends/get-trend'
import { allAt, newActor, newTeam, submitted } from '../../support/assessments'
import { countStatements } from '../../support/count-statements'
import { describeOnBothDatabases } from '../../support/databases'
import { addTeams } from '../../support/many-teams'
import { answeredPart, newRound } from '../../support/published-round'

type Asked = { name: string; variant: 'quick' | 'full'; at: Date }

/** Full answers that are at one level where the quick check asks, and at another elsewhere. */
const levels = (quick: Level, rest: Level) => ({ ...allAt(rest, 'full'), ...allAt(quick, 'quick') })

/** A closed round in which five members of each team say alike. @returns its id. */
async function roundOf(actor: Actor, { at, ...asked }: Asked, said: readonly (readonly [string, object])[]) {
  const round = await newRound(actor, { ...asked, closesAt: at })
  for (const [team, answers] of said) {
    await answeredPart(actor, round, team, { members: Array.from({ length: 5 }, () => ({ ...answers })) })
  }
  await closeRound(actor, round, at)
  return round
}

/** Puts what teams were assessed outside of rounds into a round for each day, of other variants. */
async function putInRounds(actor: Actor): Promise<void> {
  const { workspaceId } = actor
  const days = await prisma().assessment.groupBy({ by: ['publishedAt'], where: { workspaceId } })
  for (const [index, { publishedAt }] of days
    .toSorted((a, b) => Number(a.publishedAt) - Number(b.publishedAt))
    .entries()) {
    const variant = index === 0 ? 'quick' : 'full'
    const roundId = await newRound(actor, { variant, closedAt: publishedAt })
    await prisma().assessment.updateMany({ where: { workspaceId, publishedAt }, data: { roundId } })
  }
}

const culture = <Value>(entries: readonly { values: { culture: Value } }[]) =>
  entries.map(({ values }) => values.culture)

describeOnBothDatabases('trends over a quick, a full and a quick round', () => {
  let actor: Actor
  let teams: { a: string; b: string; c: string; d: string }
  let rounds: string[]

  beforeAll(async () => {
    actor = await newActor()
    const team = (name: string) => newTeam(actor, name)
    teams = { a: await team('A'), b: await team('B'), c: await team('C'), d: await team('D') }
    const { a, b, c, d } = teams
    for (const id of [a, b]) await replaceTags(actor.workspaceId, id, ['Platform'])
    const [first, second, third] = [new Date('2026-01-05'), new Date('2026-04-05'), new Date('2026-07-05')]
    rounds = [
      await roundOf(actor, { name: 'First', variant: 'quick', at: first }, [
        [a, allAt(1, 'quick')],
        [b, allAt(2, 'quick')],
        [c, allAt(3, 'quick')],
        [d, allAt(5, 'quick')],
      ]),
      // Culture asks two foundations and five more: (2 × quick + 5 × rest) ÷ 7.
      await roundOf(actor, { name: 'Second', variant: 'full', at: second }, [
        [a, levels(2, 2)],
        [b, levels(3, 5)],
        [c, levels(3, 3)],
      ]),
      await roundOf(actor, { name: 'Third', variant: 'quick', at: third }, [
        [a, allAt(2, 'quick')],
        [b, allAt(4, 'quick')],
        [d, allAt(5, 'quick')],
      ]),
    ]
    // Outside of rounds and in another voice: in the team's trend of that voice only.
    await submitted(actor, a, 'quick', allAt(5, 'quick'))
  })

  it('of a team stop at each change, and join what both asked', async () => {
    const { entries, voice, voices, item } = await getTrend(actor, { item: `team:${teams.b}` })
    expect(item).toEqual({ kind: 'team', id: teams.b, name: 'B' })
    expect([voice, voices]).toEqual(['member', ['member']])
    expect(entries.map(({ round }) => round)).toEqual(['First', 'Second', 'Third'])
    expect(culture(entries)).toEqual([2, expect.closeTo((6 + 25) / 7, 9), 4])
    const practices = { fewest: 2, most: 2 }
    expect(entries.map(({ joint }) => joint?.pillars.culture)).toEqual([
      undefined,
      { before: 2, after: 3, practices, teams: null },
      { before: 3, after: 4, practices, teams: null },
    ])
    expect(entries.map(({ joint }) => joint?.changed)).toEqual([undefined, 'variant', 'variant'])
    expect(entries.map(({ changes }) => changes.culture?.verdict)).toEqual([undefined, 'risen', 'risen'])
  })

  it('of a team are the same on its page and in its report, up to then', async () => {
    const { entries } = await getTrend(actor, { item: `team:${teams.b}` })
    expect((await getTeam(actor, teams.b)).trend.assessments).toEqual(entries)
    const report = await getReport(actor, entries[1]?.id ?? '', 'member')
    expect(report.trend.assessments).toEqual(entries.slice(0, 2))
    // The verdict is the report's.
    expect(report.pillars[0]?.change).toEqual(entries[1]?.changes.culture)
  })

  it('of a team have its assessments outside of rounds, in their voice', async () => {
    const { entries, voice } = await getTrend(actor, { item: `team:${teams.a}`, voice: 'lead' })
    expect(voice).toBe('lead')
    expect(entries.map(({ round, roundId, values }) => [round, roundId, values.culture])).toEqual([[null, null, 5]])
  })

  it('of all teams have medians, middle halves from four teams on, and how many teams', async () => {
    const { entries, item, notes } = await getTrend(actor)
    expect([item, notes]).toEqual([{ kind: 'all' }, []])
    expect(entries.map(({ id }) => id)).toEqual(rounds)
    // 1, 2, 3, 5 · 2, 4.43, 3 · 2, 4, 5
    expect(culture(entries)).toEqual([2.5, 3, 4])
    expect(entries.map(({ ranges }) => ranges.culture)).toEqual([{ low: 1.75, high: 3.5 }, null, null])
    expect(entries.map(({ counts }) => counts.culture)).toEqual([4, 3, 3])
  })

  it('of all teams are joined by the medians of those that answered both rounds', async () => {
    const { entries } = await getTrend(actor)
    const practices = { fewest: 2, most: 2 }
    expect(entries.map(({ joint }) => joint?.pillars.culture)).toEqual([
      undefined,
      // A, B and C: 1, 2, 3 → 2, 3, 3.
      { before: 2, after: 3, practices, teams: 3 },
      // A and B: 2, 3 → 2, 4.
      { before: 2.5, after: 3, practices, teams: 2 },
    ])
  })

  it('of a tag have its teams only, and leave out what was assessed outside of rounds', async () => {
    const { entries, item } = await getTrend(actor, { item: 'tag:platform' })
    expect(item).toMatchObject({ kind: 'tag', name: 'Platform' })
    expect(culture(entries)).toEqual([1.5, expect.closeTo((2 + 31 / 7) / 2, 9), 3])
    expect((await getTrend(actor, { item: 'tag:platform', voice: 'lead' })).entries).toEqual([])
  })

  it('of the tag that the dashboard is filtered by pass over one that is not there, and no file is made of it', async () => {
    expect((await getTrend(actor, { tag: 'platform' })).item).toMatchObject({ kind: 'tag', name: 'Platform' })
    expect((await getTrend(actor, { tag: 'gone' })).item).toEqual({ kind: 'all' })
    const lead: Actor = { ...actor, role: 'lead', teamIds: [teams.c] }
    expect((await getTrend(lead, { tag: 'platform' })).item).toEqual({ kind: 'all' })
    await expect(exportTrend(lead, { tag: 'platform' }, 'svg')).rejects.toMatchObject({ code: 'not-found' })
    expect((await exportTrend(actor, { tag: 'platform' }, 'svg')).item).toMatchObject({ kind: 'tag' })
  })

  it('as pictures are told of in the audit log, with the team that they are of', async () => {
    await exportTrend(actor, { item: `team:${teams.b}` }, 'png')
    const [entry] = await listAuditEntries(actor.workspaceId, { action: 'results.exported', limit: 1 })
    expect(entry).toMatchObject({ targetType: 'team', targetId: teams.b, targetName: 'B', details: { format: 'png' } })
  })

  it('of a lead have their own teams', async () => {
    const lead: Actor = { ...actor, role: 'lead', teamIds: [teams.c, teams.d] }
    const trend = await getTrend(lead)
    expect(culture(trend.entries)).toEqual([4, 3, 5])
    expect(trend.teams.map(({ name }) => name)).toEqual(['C', 'D'])
    expect(trend.tags).toEqual([])
    for (const item of [`team:${teams.a}`, 'tag:platform']) {
      await expect(getTrend(lead, { item })).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  it('of what is not there, or is another’s, are not found', async () => {
    const other = await newActor()
    for (const item of [`team:${teams.a}`, 'team:', 'team:x', 'tag:platform', `team:${crypto.randomUUID()}`]) {
      await expect(getTrend(other, { item }), item).rejects.toMatchObject({ code: 'not-found' })
    }
    expect((await getTrend(other, { item: 'nothing' })).item).toEqual({ kind: 'all' })
  })

  it('have the notes that concern their teams', async () => {
    const [first = '', second = ''] = rounds
    await addRoundNote(actor, first, { text: 'New tool', teamId: null })
    await addRoundNote(actor, second, { text: 'Reorganised', teamId: teams.a })
    await addRoundNote(actor, second, { text: 'Reorganised', teamId: teams.b })
    const forAll = { roundId: first, text: 'New tool', teams: [] }
    const reorganised = { roundId: second, text: 'Reorganised', teams: ['A', 'B'] }
    expect((await getTrend(actor)).notes).toEqual([forAll, reorganised])
    expect((await getTrend(actor, { item: 'tag:platform' })).notes).toEqual([forAll, reorganised])
    expect((await getTrend(actor, { item: `team:${teams.a}` })).notes).toEqual([forAll, { ...reorganised, teams: [] }])
    expect((await getTrend(actor, { item: `team:${teams.c}` })).notes).toEqual([forAll])
    expect((await getTrend({ ...actor, role: 'lead', teamIds: [teams.c] })).notes).toEqual([forAll])
    expect((await getTeam(actor, teams.a)).trend.notes).toHaveLength(2)
  })
})

describeOnBothDatabases('the trend of the sample', () => {
  it('has four rounds without a break, with notes', async () => {
    const actor = await newActor()
    await loadSample(actor)
    const { entries, notes, voice } = await getTrend(actor)
    expect(voice).toBe('member')
    expect(entries.map(({ round }) => round)).toEqual(['Winter 2026', 'Spring 2026', 'Summer 2026', 'Autumn 2026'])
    expect(entries.map(({ joint }) => joint)).toEqual([null, null, null, null])
    expect(notes.map(({ text, teams }) => [text, teams])).toEqual([
      ['Platform group reorganised', ['Data Platform', 'Identity', 'Notifications']],
      ['New deployment tool', []],
    ])
  })

  it('takes as many SQL statements for 100 teams as for three', async () => {
    const [small, large] = [await newActor(), await newActor()]
    for (const [actor, count] of [
      [small, 3],
      [large, 100],
    ] as const) {
      await addTeams(actor, count)
      await putInRounds(actor)
    }
    expect((await getTrend(large)).entries).toMatchObject([
      { counts: { culture: 100 }, joint: null },
      { counts: { culture: 100 }, joint: { pillars: { culture: { teams: 100 } } } },
    ])
    await getTrend(small)
    const few = await countStatements(() => getTrend(small))
    expect(few).toBeGreaterThan(0)
    expect(await countStatements(() => getTrend(large))).toBe(few)
  })
})
