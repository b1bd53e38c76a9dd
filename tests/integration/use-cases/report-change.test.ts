import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { tallyFromJson } from '@/scoring/tally-json'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { getReport, type Report } from '@/use-cases/reports/get-report'
import { getTeam } from '@/use-cases/teams/get-team'
import { allAt, newActor, newTeam, practiceIds, submitted } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { FULL, QUICK } from '../../support/hand-computed'

/** What is published of some assessments: which, over what, and the practices in it. */
async function published(ids: readonly string[]) {
  const tallies = await prisma().tally.findMany({ where: { assessmentId: { in: [...ids] } } })
  return tallies.map(({ assessmentId, sharedWith, data }) => ({
    of: ids.indexOf(assessmentId),
    with: ids.indexOf(sharedWith),
    practices: Object.keys(tallyFromJson(data).practices).sort(),
  }))
}

const tooFew = (difference: number) => ({ difference, verdict: 'too-few', p: null, t: null, df: null })

describeOnBothDatabases('a quick check after a full assessment', () => {
  let actor: Actor
  let ids: string[]
  let report: Report

  beforeAll(async () => {
    actor = await newActor()
    const team = await newTeam(actor)
    ids = [await submitted(actor, team, 'full', FULL), await submitted(actor, team, 'quick', QUICK)]
    report = await getReport(actor, ids[1] ?? '')
  })

  it('publishes both tallies over the ten practices that both asked, beside the two whole ones', async () => {
    const [quick, full] = [practiceIds('quick').sort(), practiceIds('full').sort()]
    expect(quick).toHaveLength(10)
    const tallies = await published(ids)
    expect(tallies).toHaveLength(4)
    expect(tallies).toContainEqual({ of: 0, with: -1, practices: full })
    expect(tallies).toContainEqual({ of: 1, with: -1, practices: quick })
    expect(tallies).toContainEqual({ of: 0, with: 1, practices: quick })
    expect(tallies).toContainEqual({ of: 1, with: 0, practices: quick })
  })

  it('is compared over those ten only: automation rose although its score is lower', () => {
    // Before and after over the shared practices: 3.5 → 4.5, 3 → 3.5, 2.5 → 2, 2 → 3, 4 → too few levels.
    expect(report.pillars.map(({ change }) => change)).toEqual([tooFew(1), tooFew(0.5), tooFew(-0.5), tooFew(1), null])
    expect(report.history.map(({ values }) => values.automation)).toEqual([expect.closeTo(4.166667, 5), 3.5])
  })

  it('shows the scores over all that each assessment asked, null where there is none', () => {
    expect(report.history.map(({ values }) => values)).toEqual([
      {
        culture: expect.closeTo(3.333333, 5),
        automation: expect.closeTo(4.166667, 5),
        lean: 2.5,
        measurement: null,
        sharing: 4,
      },
      { culture: 4.5, automation: 3.5, lean: 2, measurement: 3, sharing: null },
    ])
    expect(report.history.map(({ variant }) => variant)).toEqual(['full', 'quick'])
    expect(report.previous?.id).toBe(ids[0])
  })

  it('changes nothing in the earlier report', async () => {
    const earlier = await getReport(actor, ids[0] ?? '')
    expect(earlier.history.map(({ id }) => id)).toEqual([ids[0]])
    expect(earlier.pillars.map(({ change }) => change)).toEqual([null, null, null, null, null])
    expect(Object.keys(earlier.tally.practices)).toHaveLength(33)
  })

  it('has the same change on the dashboard, beside the scores of before', async () => {
    const [team] = (await getDashboard(actor)).teams
    const change = { culture: 1, automation: 0.5, lean: -0.5, measurement: 1, sharing: undefined }
    for (const [pillar, difference] of Object.entries(change)) {
      expect(team?.latest?.pillars[pillar as 'culture'].change?.difference, pillar).toBe(difference)
    }
    expect(team?.latest?.previous).toEqual(report.history[0]?.values)
  })

  it('has its overall score, or none, in the team’s list', async () => {
    const { assessments } = await getTeam(actor, report.assessment.team.id)
    expect(assessments.map(({ id, overall }) => [id, overall])).toEqual(ids.map((id) => [id, null]))
  })
})

describeOnBothDatabases('an assessment after another', () => {
  let actor: Actor
  let team: string

  beforeEach(async () => {
    actor = await newActor()
    team = await newTeam(actor)
  })

  it.each(['full', 'quick'] as const)('publishes no shared tallies if both are of the variant %s', async (variant) => {
    const ids = [
      await submitted(actor, team, variant, allAt(2, variant)),
      await submitted(actor, team, variant, allAt(3, variant)),
    ]
    expect((await published(ids)).map((tally) => tally.with)).toEqual([-1, -1])
    const report = await getReport(actor, ids[1] ?? '')
    expect(report.pillars.map(({ change }) => change?.difference)).toEqual([1, 1, 1, 1, 1])
  })

  it('is compared with the one just before it, whatever that asked', async () => {
    const ids = [
      await submitted(actor, team, 'full', allAt(5, 'full')),
      await submitted(actor, team, 'quick', allAt(3, 'quick')),
      await submitted(actor, team, 'full', { ...allAt(1, 'full'), ...allAt(4, 'quick') }),
    ]
    const changes = await Promise.all(
      ids.map(async (id) => (await getReport(actor, id)).pillars[0]?.change?.difference),
    )
    expect(changes).toEqual([undefined, -2, 1])
    const shared = (await published(ids)).filter((tally) => tally.with !== -1)
    expect(shared.map((tally) => [tally.of, tally.with]).sort()).toEqual([
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
    ])
    for (const { practices } of shared) expect(practices).toHaveLength(10)
  })

  it('of another team is compared with nothing', async () => {
    await submitted(actor, team, 'full', allAt(5, 'full'))
    const id = await submitted(actor, await newTeam(actor, 'Payments'), 'quick', allAt(3, 'quick'))
    expect((await published([id])).map((tally) => tally.with)).toEqual([-1])
    expect((await getReport(actor, id)).previous).toBeNull()
  })

  it('submitted twice publishes its shared tallies once', async () => {
    const first = await submitted(actor, team, 'full', allAt(5, 'full'))
    const second = await submitted(actor, team, 'quick', allAt(3, 'quick'))
    await submitAssessment(actor, second)
    expect(await published([first, second])).toHaveLength(4)
  })
})
