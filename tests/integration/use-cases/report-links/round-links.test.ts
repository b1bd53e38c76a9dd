import '../../../support/auth-secret'
import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/database/client'
import { getOverview } from '@/use-cases/dashboard/get-overview'
import { listReportLinks } from '@/use-cases/report-links/list-report-links'
import { makeReportLink } from '@/use-cases/report-links/make-report-link'
import { revokeReportLink } from '@/use-cases/report-links/revoke-report-link'
import { closeRound } from '@/use-cases/rounds/close-round'
import { removeRound } from '@/use-cases/rounds/remove-round'
import { newTeam } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { newAdmin, newMember, recorded, type TestMember } from '../../../support/members'
import { answeredPart, newRound } from '../../../support/published-round'
import { overviewBy, seenBy, sharedBy } from '../../../support/report-links'
import { LEAD, MEMBERS, TOO_FEW } from '../../../support/small-round'

const NOT_FOUND = { code: 'not-found' }

describeOnBothDatabases('a link to the overview of a round', () => {
  let admin: TestMember
  let team: string
  let roundId: string

  /** A round of teams that has just closed. */
  async function closed(said: Readonly<Record<string, Parameters<typeof answeredPart>[3]>>, name = 'Autumn') {
    const round = await newRound(admin, { name })
    for (const [id, answers] of Object.entries(said)) await answeredPart(admin, round, id, answers)
    await closeRound(admin, round)
    return round
  }

  beforeEach(async () => {
    admin = await newAdmin()
    team = await newTeam(admin)
    roundId = await closed({ [team]: { members: MEMBERS, lead: LEAD }, [await newTeam(admin, 'Web')]: { lead: LEAD } })
  })

  it('leads anybody to what coaches see of that round, in each voice', async () => {
    const { token } = await sharedBy(admin, { roundId })
    for (const voice of ['lead', 'member'] as const) {
      expect(await overviewBy(token, voice)).toEqual(await getOverview(admin, { round: roundId, voice }))
    }
  })

  it('goes on showing that round after others have closed, and nothing of them', async () => {
    const { token } = await sharedBy(admin, { roundId })
    const { dashboard: _, ...before } = (await overviewBy(token, 'member')) ?? { dashboard: null }
    await closed(
      { [team]: { members: MEMBERS, lead: LEAD }, [await newTeam(admin, 'Zugvogel')]: { lead: LEAD } },
      'Winter',
    )
    const { dashboard, ...after } = (await overviewBy(token, 'member')) ?? { dashboard: null }
    expect(after).toEqual(before)
    expect(dashboard?.round?.id).toBe(roundId)
    expect(dashboard?.teams.map(({ name }) => name)).toEqual(['Checkout', 'Web'])
  })

  it('is made, listed and ended by admins and coaches only', async () => {
    const coach = await newMember(admin.workspaceId, 'coach')
    const { id, token } = await sharedBy(coach, { roundId })
    const lead = await newMember(admin.workspaceId, 'lead', { teams: [team] })
    const forbidden = { code: 'forbidden' }
    await expect(makeReportLink(lead, { roundId }, { days: 7 })).rejects.toMatchObject(forbidden)
    await expect(listReportLinks(lead, { roundId })).rejects.toMatchObject(forbidden)
    await expect(revokeReportLink(lead, { roundId }, id)).rejects.toMatchObject(forbidden)
    const foreign = await newAdmin()
    await expect(makeReportLink(foreign, { roundId }, { days: 7 })).rejects.toMatchObject(NOT_FOUND)
    await expect(revokeReportLink(foreign, { roundId }, id)).rejects.toMatchObject(NOT_FOUND)
    await revokeReportLink(admin, { roundId }, id)
    expect(await seenBy(token)).toBeNull()
  })

  it('is not made for a round that is open, or of which all is withheld', async () => {
    const open = await newRound(admin)
    await answeredPart(admin, open, team, { members: MEMBERS })
    await expect(makeReportLink(admin, { roundId: open }, { days: 7 })).rejects.toMatchObject(NOT_FOUND)
    const withheld = await closed({ [team]: { members: TOO_FEW.low } })
    await expect(makeReportLink(admin, { roundId: withheld }, { days: 7 })).rejects.toMatchObject({
      fields: [{ field: '', problem: 'nothingToShare' }],
    })
  })

  it('is told in the audit log by the round’s name', async () => {
    await sharedBy(admin, { roundId })
    expect((await recorded(admin.workspaceId)).at(-1)).toMatchObject({
      action: 'report-link.made',
      target: { type: 'round', id: roundId, name: 'Autumn' },
    })
  })

  it('goes with its round', async () => {
    const { token } = await sharedBy(admin, { roundId })
    await removeRound(admin, roundId, 'Autumn')
    expect(await seenBy(token)).toBeNull()
    expect(await prisma().reportLink.count({ where: { workspaceId: admin.workspaceId } })).toBe(0)
  })

  it('shows nothing once nothing of its round is left, rather than another round', async () => {
    const { token } = await sharedBy(admin, { roundId })
    await closed({ [team]: { lead: LEAD } }, 'Winter')
    await prisma().assessment.deleteMany({ where: { roundId } })
    expect(await seenBy(token)).toBeNull()
  })
})
