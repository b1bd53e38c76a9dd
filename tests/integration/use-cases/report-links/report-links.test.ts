import '../../../support/auth-secret'
import { beforeEach, expect, it } from 'vitest'
import { linkHash } from '@/auth/link-token'
import { RATE_LIMITS } from '@/auth/rate-limit'
import { prisma } from '@/database/client'
import { findReport } from '@/use-cases/report-links/find-report'
import { listReportLinks } from '@/use-cases/report-links/list-report-links'
import { makeReportLink, REPORT_LINK_LIMIT } from '@/use-cases/report-links/make-report-link'
import { revokeReportLink } from '@/use-cases/report-links/revoke-report-link'
import { getReport } from '@/use-cases/reports/get-report'
import { addRoundNote } from '@/use-cases/round-notes/add-round-note'
import { removeTeam } from '@/use-cases/teams/remove-team'
import { allAt, newDraft, newTeam, submitted } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { newAdmin, newMember, recorded, type TestMember } from '../../../support/members'
import { publishedPart } from '../../../support/published-round'
import { reportBy, reportTokenOf, seenBy, sharedBy } from '../../../support/report-links'
import { LEAD, MEMBERS, TOO_FEW } from '../../../support/small-round'

const DAY = 86_400_000
const NOT_FOUND = { code: 'not-found' }
const refused = (problem: string) => ({ code: 'invalid', fields: [{ field: '', problem }] })

describeOnBothDatabases('a link to a report', () => {
  let admin: TestMember
  let team: string
  let assessmentId: string

  beforeEach(async () => {
    admin = await newAdmin()
    team = await newTeam(admin)
    const comments = { 'culture.swarming': 'Ask Grace.' }
    assessmentId = await publishedPart(admin, team, { members: MEMBERS, lead: LEAD, comments })
  })

  it('leads anybody to what the report shows, in each voice, without comments and notes', async () => {
    const { roundId } = await prisma().assessment.findUniqueOrThrow({ where: { id: assessmentId } })
    await addRoundNote(admin, roundId ?? '', { text: 'Grace has left.', teamId: null })
    const { token } = await sharedBy(admin, { assessmentId })
    for (const voice of ['lead', 'member'] as const) {
      const { pillars, trend, ...rest } = await getReport(admin, assessmentId, voice)
      expect(await reportBy(token, voice)).toEqual({
        ...rest,
        trend: { ...trend, notes: [] },
        pillars: pillars.map(({ practices, ...pillar }) => ({
          ...pillar,
          practices: practices.map((practice) => ({ ...practice, comments: [] })),
        })),
      })
    }
    expect(JSON.stringify(await getReport(admin, assessmentId, 'member'))).toMatch(/Grace has left\..*Ask Grace\./)
  })

  it('is shown again to who manages links, while the database has its hash only', async () => {
    const { id, token } = await sharedBy(admin, { assessmentId })
    expect(token).toMatch(/^[\w-]{32}$/)
    const [listed] = (await listReportLinks(admin, { assessmentId })) ?? []
    expect([listed?.id, reportTokenOf(listed?.address ?? null)]).toEqual([id, token])
    const row = await prisma().reportLink.findUniqueOrThrow({ where: { id } })
    expect(row.tokenHash).toBe(linkHash(token))
    expect(JSON.stringify(row)).not.toContain(token)
  })

  it('works also where its address cannot be shown again', async () => {
    const { id } = await sharedBy(admin, { assessmentId })
    await prisma().reportLink.update({ where: { id }, data: { tokenHash: linkHash('of another secret') } })
    expect(await listReportLinks(admin, { assessmentId })).toMatchObject([{ id, address: null }])
    expect(await seenBy('of another secret')).not.toBeNull()
  })

  it('ends when its days are over, and its row goes when the next is made', async () => {
    const made = new Date()
    const { id, token } = await sharedBy(admin, { assessmentId }, 7, made)
    const at = (time: number) => new Date(made.getTime() + time)
    expect(await seenBy(token, 'lead', at(7 * DAY - 1))).not.toBeNull()
    expect(await seenBy(token, 'lead', at(7 * DAY))).toBeNull()
    expect(await listReportLinks(admin, { assessmentId }, at(7 * DAY))).toEqual([])
    const next = await makeReportLink(admin, { assessmentId }, { days: 7 }, at(7 * DAY))
    const rows = await prisma().reportLink.findMany({ where: { assessmentId } })
    expect(rows.map((row) => row.id)).toEqual([next])
    expect(id).not.toBe(next)
  })

  it('ends at once when it is revoked, and the others stay', async () => {
    const [one, other] = [await sharedBy(admin, { assessmentId }), await sharedBy(admin, { assessmentId })]
    await revokeReportLink(admin, { assessmentId }, one.id)
    expect(await seenBy(one.token)).toBeNull()
    expect(await seenBy(other.token)).not.toBeNull()
    await expect(revokeReportLink(admin, { assessmentId }, one.id)).rejects.toMatchObject(NOT_FOUND)
  })

  it('is told in the audit log without its secret', async () => {
    const { id, token } = await sharedBy(admin, { assessmentId })
    await revokeReportLink(admin, { assessmentId }, id)
    const entries = (await recorded(admin.workspaceId)).filter(({ action }) => action.startsWith('report-link'))
    const target = { type: 'assessment', id: assessmentId, name: 'Checkout' }
    const until = expect.stringMatching(/^\d{4}-\d\d-\d\dT/)
    expect(entries).toEqual([
      { userId: admin.userId, action: 'report-link.made', target, details: { until } },
      { userId: admin.userId, action: 'report-link.revoked', target, details: { until } },
    ])
    expect(JSON.stringify(entries)).not.toContain(token)
  })

  it('is made by leads for their own teams', async () => {
    const lead = await newMember(admin.workspaceId, 'lead', { teams: [team] })
    const { id, token } = await sharedBy(lead, { assessmentId })
    expect(await seenBy(token)).not.toBeNull()
    const stranger = await newMember(admin.workspaceId, 'lead', { teams: [await newTeam(admin, 'Web')] })
    await expect(makeReportLink(stranger, { assessmentId }, { days: 7 })).rejects.toMatchObject(NOT_FOUND)
    await expect(listReportLinks(stranger, { assessmentId })).rejects.toMatchObject(NOT_FOUND)
    await expect(revokeReportLink(stranger, { assessmentId }, id)).rejects.toMatchObject(NOT_FOUND)
    expect(await seenBy(token)).not.toBeNull()
  })

  it('cannot be ended by way of another report, also not by what is no id', async () => {
    const { id, token } = await sharedBy(admin, { assessmentId })
    const other = await submitted(admin, team, 'quick', allAt(3, 'quick'))
    await expect(revokeReportLink(admin, { assessmentId: other }, id)).rejects.toMatchObject(NOT_FOUND)
    const foreign = await newAdmin()
    const theirs = await submitted(foreign, await newTeam(foreign), 'quick', allAt(3, 'quick'))
    await expect(revokeReportLink(foreign, { assessmentId: theirs }, id)).rejects.toMatchObject(NOT_FOUND)
    const widened = { assessmentId: theirs, workspaceId: admin.workspaceId, id }
    await expect(revokeReportLink(foreign, widened, id)).rejects.toMatchObject(NOT_FOUND)
    await expect(revokeReportLink(admin, { assessmentId }, 'nothing')).rejects.toMatchObject(NOT_FOUND)
    expect(await seenBy(token)).not.toBeNull()
  })

  it('is not made for what is not published, or where all is withheld', async () => {
    const draft = await newDraft(admin)
    await expect(makeReportLink(admin, { assessmentId: draft }, { days: 7 })).rejects.toMatchObject(NOT_FOUND)
    const withheld = await publishedPart(admin, team, { members: TOO_FEW.low })
    const making = makeReportLink(admin, { assessmentId: withheld }, { days: 7 })
    await expect(making).rejects.toMatchObject(refused('nothingToShare'))
    expect(await listReportLinks(admin, { assessmentId: withheld })).toBeNull()
  })

  it('is one of twenty at most, also of those made at once', async () => {
    for (let count = 2; count < REPORT_LINK_LIMIT; count++) await makeReportLink(admin, { assessmentId }, { days: 7 })
    const making = Array.from({ length: 4 }, () => makeReportLink(admin, { assessmentId }, { days: 7 }))
    const results = await Promise.allSettled(making)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    expect(await listReportLinks(admin, { assessmentId })).toHaveLength(REPORT_LINK_LIMIT)
    await expect(makeReportLink(admin, { assessmentId }, { days: 7 })).rejects.toMatchObject(
      refused('tooManyReportLinks'),
    )
  })

  it('goes with its team', async () => {
    const { token } = await sharedBy(admin, { assessmentId })
    await removeTeam(admin, team, 'Checkout')
    expect(await seenBy(token)).toBeNull()
    expect(await prisma().reportLink.count({ where: { workspaceId: admin.workspaceId } })).toBe(0)
  })

  it('is no longer guessed after many tries, while who has a right one is never kept out', async () => {
    const { token } = await sharedBy(admin, { assessmentId })
    const visitor = { network: '198.51.100.77' }
    const guess = () => findReport(visitor, crypto.randomUUID())
    for (let time = 0; time < RATE_LIMITS['report-link'].tries; time++) expect(await guess()).toBeNull()
    await expect(guess()).rejects.toMatchObject({ code: 'too-many' })
    expect(await findReport(visitor, token)).not.toBeNull()
  })
})
