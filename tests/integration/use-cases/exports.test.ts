import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { listAuditEntries } from '@/database/audit-log'
import { replaceTags } from '@/database/team-tags'
import { onePage } from '@/documents/one-page'
import { resultsCsvLong } from '@/documents/results-csv-long'
import { resultsCsvWide } from '@/documents/results-csv-wide'
import { resultsJson } from '@/documents/results-json'
import { exportReport } from '@/use-cases/exports/export-report'
import { exportResults } from '@/use-cases/exports/export-results'
import type { ExportedResults } from '@/use-cases/exports/exported-results'
import { gatheredResults } from '@/use-cases/exports/gathered-results'
import { getReport } from '@/use-cases/reports/get-report'
import { closeRound } from '@/use-cases/rounds/close-round'
import { allAt, newActor, newDraft, newTeam, submitted } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { namedRows } from '../../support/named-rows'
import { answeredPart, newRound, publishedPart } from '../../support/published-round'
import { EARLIER, LEAD, MEMBERS, TOO_FEW, WITHHELD_OTHERWISE } from '../../support/small-round'
import { written } from '../../support/written'

const voicesOf = ({ results }: ExportedResults) => results.map(({ team, voice }) => `${team.name} ${voice}`)

const exportAll = async (...asked: Parameters<typeof exportResults>) => gatheredResults(await exportResults(...asked))

/** Everything that leaves, whatever the format, without what differs between any two workspaces. */
async function everythingIn(results: ExportedResults): Promise<string> {
  const page = onePage(results)
  const files = await Promise.all([resultsCsvLong(page), resultsCsvWide(page), resultsJson(page)].map(written))
  return files
    .join('\n')
    .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'id')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
}

describeOnBothDatabases('exported results', () => {
  let actor: Actor

  beforeEach(async () => {
    actor = await newActor()
  })

  /** A round that has closed: one team answered in both voices, one by its members alone. */
  async function closedRound(who: Actor, second: Parameters<typeof answeredPart>[3], name = 'Autumn') {
    const round = await newRound(who, { name })
    const [both, members] = [await newTeam(who, 'Both'), await newTeam(who, 'Members')]
    const report = await answeredPart(who, round, both, { members: MEMBERS, lead: LEAD, comments: COMMENTS })
    await answeredPart(who, round, members, second)
    await closeRound(who, round)
    return { round, both, members, report }
  }

  const COMMENTS = { 'culture.swarming': 'Zugvogel' }

  it('of a round are of all its teams and of all voices that were published', async () => {
    const { round } = await closedRound(actor, { members: MEMBERS })
    await newTeam(actor, 'Not asked')
    const results = await exportAll(actor, {}, 'json')
    expect(results.round).toEqual({ id: round, name: 'Autumn' })
    expect(voicesOf(results)).toEqual(['Both lead', 'Both member', 'Members lead', 'Members member'])
    expect(results.results.map(({ figures }) => figures?.pillars.automation.score ?? null)).toEqual([3, 3, null, 3])
  })

  it('are of one voice, of one round or of the teams of a tag where these are asked for', async () => {
    const { round, both } = await closedRound(actor, { members: MEMBERS })
    await replaceTags(actor.workspaceId, both, ['Payments'])
    await publishedPart(actor, await newTeam(actor, 'Later'), { members: MEMBERS }, { name: 'Winter' })
    expect(voicesOf(await exportAll(actor, { round, voice: 'member' }, 'json'))).toEqual([
      'Both member',
      'Members member',
    ])
    const tagged = await exportAll(actor, { round, tags: ['payments'] }, 'json')
    expect([tagged.tags, voicesOf(tagged)]).toEqual([['Payments'], ['Both lead', 'Both member']])
    expect(tagged.results[0]?.team.tags).toEqual(['Payments'])
    expect(voicesOf(await exportAll(actor, {}, 'json'))).toEqual(['Later member'])
    expect(voicesOf(await exportAll(actor, { round: 'latest', voice: 'member' }, 'json'))).toHaveLength(3)
  })

  it('are none of a round, a tag or a voice that is not there, so that no file is taken for another', async () => {
    const { both } = await closedRound(actor, { members: MEMBERS })
    await replaceTags(actor.workspaceId, both, ['Payments'])
    const open = await newRound(actor)
    const foreign = await closedRound(await newActor(), { members: MEMBERS })
    const missing = { code: 'not-found' }
    for (const round of [open, foreign.round, crypto.randomUUID(), 'x']) {
      await expect(exportResults(actor, { round }, 'json')).rejects.toMatchObject(missing)
    }
    for (const tags of [['gone'], ['payments', 'gone']]) {
      await expect(exportResults(actor, { tags }, 'json')).rejects.toMatchObject(missing)
    }
    // Nobody agreed in a workshop: the other voices are not what was asked for.
    await expect(exportResults(actor, { voice: 'consensus' }, 'json')).rejects.toMatchObject(missing)
    expect(await listAuditEntries(actor.workspaceId, { action: 'results.exported', limit: 9 })).toEqual([])
  })

  it('have a team that was never assessed, without figures', async () => {
    await newTeam(actor, 'Alone')
    const results = await exportAll(actor, {}, 'json')
    expect(namedRows(results).map(({ reason }) => reason)).toEqual(Array(5).fill('not-assessed'))
  })

  it('of a lead are of their own teams only', async () => {
    const { both, report } = await closedRound(actor, { members: MEMBERS })
    const lead: Actor = { ...actor, role: 'lead', teamIds: [both] }
    expect(voicesOf(await exportAll(lead, {}, 'json'))).toEqual(['Both lead', 'Both member'])
    expect(voicesOf(await exportReport(lead, report, 'json'))).toEqual(['Both lead', 'Both member'])
    await expect(exportReport({ ...lead, teamIds: [] }, report, 'json')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('of a report are what the report shows, also of an earlier round', async () => {
    const team = await newTeam(actor)
    const first = await publishedPart(actor, team, { members: EARLIER }, { name: 'Spring' })
    const second = await publishedPart(actor, team, { members: MEMBERS, lead: LEAD }, { name: 'Autumn' })
    for (const id of [first, second]) {
      const exported = await exportReport(actor, id, 'xlsx')
      for (const { voice, figures } of exported.results) {
        const report = await getReport(actor, id, voice)
        for (const { id: pillar, score, n, level, interval, change } of report.pillars) {
          expect(figures?.pillars[pillar]).toMatchObject({ score, n, interval, change, level: level?.level ?? null })
        }
      }
    }
    expect(voicesOf(await exportReport(actor, first, 'json'))).toEqual(['Checkout member'])
    const { round, results } = await exportReport(actor, second, 'json')
    expect([round?.name, results.map(({ voice }) => voice)]).toEqual(['Autumn', ['lead', 'member']])
    expect(results[1]?.figures?.pillars.automation).toMatchObject({
      change: { verdict: 'risen', difference: 0.5 },
      gap: 0,
    })
  })

  it('of an assessment outside of rounds have no round', async () => {
    const id = await submitted(actor, await newTeam(actor), 'quick', allAt(3, 'quick'))
    const { round, results, publishedAt } = await exportReport(actor, id, 'json')
    expect([round, results.length, results[0]?.figures?.round]).toEqual([null, 1, null])
    expect(publishedAt).toEqual(results[0]?.figures?.publishedAt)
  })

  it('are none of what is not published', async () => {
    const draft = await newDraft(actor, allAt(3, 'quick'), 'quick')
    await expect(exportReport(actor, draft, 'json')).rejects.toMatchObject({ code: 'not-found' })
    const open = await answeredPart(actor, await newRound(actor), await newTeam(actor, 'Open'), { members: MEMBERS })
    await expect(exportReport(actor, open, 'json')).rejects.toMatchObject({ code: 'not-found' })
    expect(namedRows(await exportAll(actor, {}, 'json')).every(({ score }) => score === null)).toBe(true)
  })

  it('of a withheld team have nothing but the reason', async () => {
    await closedRound(actor, { members: TOO_FEW.high })
    const rows = namedRows(await exportAll(actor, { voice: 'member' }, 'csv-long')).filter(
      ({ team }) => team === 'Members',
    )
    expect(rows).toHaveLength(15)
    for (const {
      team,
      teamId,
      tags,
      round,
      published,
      questionnaire,
      version,
      variant,
      assessmentId,
      ...rest
    } of rows) {
      const { voice, responses, expected, minimumGroupSize, kind, id, title, reason, ...figures } = rest
      expect([responses, minimumGroupSize, reason]).toEqual([4, 5, 'too-few-responses'])
      expect(new Set(Object.values(figures))).toEqual(new Set([null]))
    }
  })

  it.each([
    ['a team is', TOO_FEW.low, TOO_FEW.high],
    ['a practice is', MEMBERS, WITHHELD_OTHERWISE],
  ])('are alike in two worlds that differ only in what %s withheld for', async (_, one, other) => {
    const texts: string[] = []
    for (const members of [one, other]) {
      const who = await newActor()
      const { report } = await closedRound(who, { members })
      texts.push(
        (await everythingIn(await exportAll(who, {}, 'json'))) +
          (await everythingIn(await exportReport(who, report, 'json'))),
      )
    }
    expect(texts[1]).toBe(texts[0])
  })

  it('have no comments, no names of people, and no answers of theirs', async () => {
    const { report } = await closedRound(actor, { members: MEMBERS })
    const text =
      (await everythingIn(await exportAll(actor, {}, 'json'))) +
      (await everythingIn(await exportReport(actor, report, 'json')))
    for (const word of ['Zugvogel', 'Ada', '@']) expect(text).not.toContain(word)
  })

  it('are told of in the audit log, with their format and how many voices they are in', async () => {
    const { round, both, report } = await closedRound(actor, { members: MEMBERS })
    await exportResults(actor, {}, 'csv-wide')
    await exportReport(actor, report, 'xlsx')
    await exportResults(actor, { round: 'latest', voice: 'lead' }, 'json')
    const entries = await listAuditEntries(actor.workspaceId, { action: 'results.exported', limit: 9 })
    expect(entries).toMatchObject([
      { targetType: null, details: { format: 'json', voices: 1 } },
      { targetType: 'team', targetId: both, targetName: 'Both', details: { format: 'xlsx', voices: 2 } },
      { targetType: 'round', targetId: round, targetName: 'Autumn', details: { format: 'csv-wide', voices: 2 } },
    ])
  })
})
