import '../../support/auth-secret'
import { expect, it } from 'vitest'
import { prisma } from '@/database/client'
import type { Answers } from '@/scoring/tally'
import { newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newAdmin } from '../../support/members'
import { publishedPart } from '../../support/published-round'
import { reportBy, sharedBy } from '../../support/report-links'
import { answered, openedRound, teamToken } from '../../support/rounds'
import { EARLIER, LEAD, MEMBERS, TOO_FEW } from '../../support/small-round'
import { alike } from './watched'

/** Of two people alone is known how they see retrospectives: it is withheld, and they might have said anything. */
const retold = (level: 1 | 5): Answers[] =>
  MEMBERS.map((answers) =>
    typeof answers['lean.retrospectives'] === 'number' ? { ...answers, 'lean.retrospectives': level } : answers,
  )

const day = (number: number) => new Date(Date.UTC(2026, 8, number, 12))
const on = (number: number) => ({
  name: `Round ${number}`,
  openedAt: day(number - 1),
  closesAt: day(number),
  at: day(number),
})

/** A team with three rounds, the latest of which is shared. What is withheld of them is given. */
async function world(level: 1 | 5, few: readonly Answers[], comment: string) {
  const admin = await newAdmin()
  const team = await newTeam(admin)
  await publishedPart(admin, team, { members: EARLIER }, on(1))
  await publishedPart(admin, team, { members: few }, on(2))
  const comments = { 'lean.retrospectives': comment }
  const assessmentId = await publishedPart(admin, team, { members: retold(level), lead: LEAD, comments }, on(3))
  return { admin, team, assessmentId, ...(await sharedBy(admin, { assessmentId })) }
}

const seen = async (token: string) =>
  JSON.parse(JSON.stringify([await reportBy(token, 'member'), await reportBy(token, 'lead')]))

describeOnBothDatabases('who has a link to a report', () => {
  it('sees the same, whatever was answered to what is withheld', async () => {
    const one = await world(1, TOO_FEW.low, 'Never said')
    const other = await world(5, TOO_FEW.high, 'Something else')
    const told = alike(await seen(one.token))
    expect(alike(await seen(other.token))).toBe(told)
    expect(told).toContain('Round 2')
    expect(told).not.toMatch(/Never said|Something else/)
  })

  it('sees nothing of what is still open, of what came later, or of another team', async () => {
    const { admin, team, token } = await world(1, TOO_FEW.low, 'Never said')
    const before = await seen(token)
    const round = await openedRound(admin, [team], { name: 'Zugvogel' })
    for (const answers of MEMBERS) await answered(teamToken(round, team), answers)
    await publishedPart(admin, team, { members: MEMBERS, lead: LEAD })
    await publishedPart(admin, await newTeam(admin, 'Zugvogel'), { members: MEMBERS, lead: LEAD })
    expect(await seen(token)).toEqual(before)
  })

  it('sees no person and no comment, and changes nothing by looking', async () => {
    const { token, admin } = await world(1, TOO_FEW.low, 'Never said')
    const rows = async () =>
      JSON.stringify([await prisma().reportLink.findMany(), await prisma().auditEntry.findMany()])
    const before = await rows()
    const told = JSON.stringify(await seen(token))
    expect(told).not.toContain(admin.name)
    expect(told).not.toContain(admin.email)
    expect(told).not.toMatch(/"comments":\["/)
    expect(await rows()).toBe(before)
  })
})
