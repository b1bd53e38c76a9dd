import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { signedInState } from '@/auth/signed-in-state'
import { inTransaction, prisma } from '@/database/client'
import { requireAssessment } from '@/use-cases/assessments/require-assessment'
import { LATEST } from '@/use-cases/dashboard/dashboard-scope'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { getOverview } from '@/use-cases/dashboard/get-overview'
import { listReportLinks } from '@/use-cases/report-links/list-report-links'
import { getReport } from '@/use-cases/reports/get-report'
import { addRoundNote } from '@/use-cases/round-notes/add-round-note'
import { removeRoundNote } from '@/use-cases/round-notes/remove-round-note'
import { loadSample } from '@/use-cases/sample/load-sample'
import { removeSample } from '@/use-cases/sample/remove-sample'
import { newDraft, newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { fullWorkspace } from '../../support/full-workspace'
import { QUICK } from '../../support/hand-computed'
import { seenStatements } from '../../support/seen-statements'

let marks = 0
let actor: Actor
let mark: string

/** As the browser of the workspace's admin sends it. */
const cookies = () => `theme=dark; calms-radar.session_token=sessiontoken-admin-${mark}.signature`
const state = () => signedInState(cookies())

/** Whether the state is another one once this is done. */
async function isAnotherAfter(change: () => PromiseLike<unknown>): Promise<boolean> {
  const before = await state()
  expect(before).not.toBeNull()
  await change()
  return (await state()) !== before
}

const sampleRound = () =>
  prisma().round.findFirstOrThrow({
    where: { workspaceId: actor.workspaceId, sample: true, closedAt: { not: null } },
    orderBy: { closesAt: 'desc' },
  })
const sampleAssessment = async () =>
  prisma().assessment.findFirstOrThrow({ where: { roundId: (await sampleRound()).id, publishedAt: { not: null } } })
const ownTeam = () => prisma().team.findFirstOrThrow({ where: { workspaceId: actor.workspaceId, sample: false } })

/** What the triggers watch, and what the state tells itself. */
const COVERED = [
  'workspace',
  'team',
  'team_tag',
  'round',
  'round_note',
  'report_link',
  'assessment',
  'tally',
  'comment',
]
const TOLD = ['session', 'user', 'membership', 'team_lead', 'workspace_revision']

describeOnBothDatabases('the state of who is signed in', () => {
  beforeEach(async () => {
    marks++
    mark = `state-${marks}`
    actor = await fullWorkspace(mark)
    await loadSample(actor)
  })

  it('is another one after each change to what reports and dashboards show', async () => {
    const { workspaceId } = actor
    const changes: Readonly<Record<string, () => PromiseLike<unknown>>> = {
      'a new team': () => newTeam(actor, `New ${mark}`),
      'a team’s name': async () =>
        prisma().team.update({ where: { id: (await ownTeam()).id }, data: { name: 'Other' } }),
      'a tag': async () =>
        prisma().teamTag.create({ data: { teamId: (await ownTeam()).id, key: `k-${mark}`, name: 'Tag' } }),
      'a tag’s name': () => prisma().teamTag.updateMany({ where: { key: `k-${mark}` }, data: { name: 'Other' } }),
      'a tag that goes': () => prisma().teamTag.deleteMany({ where: { key: `k-${mark}` } }),
      'the workspace’s name': () =>
        prisma().workspace.update({ where: { id: workspaceId }, data: { name: 'Renamed' } }),
      'the levels it aims for': () =>
        prisma().workspace.update({ where: { id: workspaceId }, data: { targetLevels: '{"lean":5}' } }),
      'a round’s name': async () =>
        prisma().round.update({ where: { id: (await sampleRound()).id }, data: { name: 'Other' } }),
      'how many are asked': async () =>
        prisma().assessment.update({ where: { id: (await sampleAssessment()).id }, data: { expectedSize: 99 } }),
      'a note': async () => addRoundNote(actor, (await sampleRound()).id, { text: 'A move', teamId: null }),
      'a note that goes': async () => {
        const note = await prisma().roundNote.findFirstOrThrow({ where: { text: 'A move', round: { workspaceId } } })
        return removeRoundNote(actor, note.roundId, note.id)
      },
      'a link to a report': async () =>
        prisma().reportLink.create({
          data: { workspaceId, roundId: (await sampleRound()).id, tokenHash: `hash-${mark}`, expiresAt: new Date() },
        }),
      'a link that is ended': () => prisma().reportLink.deleteMany({ where: { tokenHash: `hash-${mark}` } }),
      'what is published': async () =>
        prisma().assessment.update({ where: { id: await newDraft(actor, QUICK) }, data: { publishedAt: new Date() } }),
      'a comment that is taken out by hand': async () =>
        prisma().comment.deleteMany({ where: { assessmentId: (await sampleAssessment()).id } }),
      'a tally that is changed by hand': async () =>
        prisma().tally.updateMany({ where: { assessmentId: (await sampleAssessment()).id }, data: { data: '{}' } }),
      'a team that goes': async () => prisma().team.delete({ where: { id: (await ownTeam()).id } }),
      'the sample that goes': () => removeSample(actor),
    }
    const unnoticed: string[] = []
    for (const [what, change] of Object.entries(changes)) if (!(await isAnotherAfter(change))) unnoticed.push(what)
    expect(unnoticed).toEqual([])
  })

  it('is another one after each change to who somebody is, and what is open to them', async () => {
    const [workspaceId, userId] = [actor.workspaceId, actor.userId ?? '']
    const membership = { where: { userId, workspaceId } }
    const { id: membershipId } = await prisma().membership.findFirstOrThrow(membership)
    const { id: teamId } = await ownTeam()
    const other = await prisma().workspace.create({ data: { name: 'Another' } })
    const changes = {
      name: () => prisma().user.update({ where: { id: userId }, data: { name: 'Another name' } }),
      role: () => prisma().membership.updateMany({ ...membership, data: { role: 'lead' } }),
      team: () => prisma().teamLead.create({ data: { membershipId, teamId } }),
      'another workspace': () => prisma().membership.create({ data: { userId, workspaceId: other.id, role: 'coach' } }),
      'that is chosen': () => prisma().session.updateMany({ where: { userId }, data: { workspaceId: other.id } }),
      suspended: () => prisma().membership.updateMany({ ...membership, data: { suspendedAt: new Date() } }),
    }
    const unnoticed: string[] = []
    for (const [what, change] of Object.entries(changes)) if (!(await isAnotherAfter(change))) unnoticed.push(what)
    expect(unnoticed).toEqual([])
  })

  it('stays as it is while people answer, and when another workspace changes', async () => {
    const { id: assessmentId } = await prisma().assessment.findFirstOrThrow({
      where: { workspaceId: actor.workspaceId, publishedAt: null },
    })
    const elsewhere = await fullWorkspace(`${mark}-elsewhere`)
    const answers = '{"culture.trust":3}'
    const still = {
      answer: () =>
        prisma().response.create({ data: { assessmentId, voice: 'member', submissionKey: `key-${mark}`, answers } }),
      draft: () => prisma().assessment.update({ where: { id: assessmentId }, data: { savedAt: new Date() } }),
      elsewhere: () => newTeam(elsewhere, 'Elsewhere'),
    }
    for (const change of Object.values(still)) expect(await isAnotherAfter(change)).toBe(false)
  })

  it('stays as it is after a change that was taken back', async () => {
    const failing = inTransaction(async () => {
      await newTeam(actor, `Taken back ${mark}`)
      throw new Error('taken back')
    })
    expect(await isAnotherAfter(() => failing.catch(() => {}))).toBe(false)
  })

  it('is unknown without a session, after its end, and when its use is to be noted', async () => {
    const userId = actor.userId ?? ''
    expect(await signedInState(null)).toBeNull()
    expect(await signedInState('calms-radar.session_token=nobody.signature')).toBeNull()
    expect(await signedInState('calms-radar.session_token=nothing')).toBeNull()
    // Of two, the program might look at either.
    expect(await signedInState(`${cookies()}; ${cookies()}`)).toBeNull()
    expect(await state()).not.toBeNull()
    const used = (data: { updatedAt?: Date; expiresAt?: Date }) =>
      prisma().session.updateMany({ where: { userId }, data: { updatedAt: new Date(), ...data } })
    await used({ updatedAt: new Date(Date.now() - 6 * 60_000) })
    expect(await state()).toBeNull()
    await used({ expiresAt: new Date(Date.now() - 1) })
    expect(await state()).toBeNull()
    await prisma().session.deleteMany({ where: { userId } })
    expect(await state()).toBeNull()
  })

  it('is unknown where nothing would tell of a change', async () => {
    await prisma().workspaceRevision.delete({ where: { workspaceId: actor.workspaceId } })
    expect(await state()).toBeNull()
  })

  it('covers all that the pages read which are kept by it', async () => {
    const round = await sampleRound()
    const { id } = await sampleAssessment()
    const seen = await seenStatements(async () => {
      await getOverview(actor)
      await getDashboard(actor, { round: LATEST })
      await listReportLinks(actor, { roundId: round.id })
      await requireAssessment(actor, id)
      await getReport(actor, id)
      await listReportLinks(actor, { assessmentId: id })
      await state()
    })
    const tables = seen.flatMap(({ sql }) =>
      [...sql.matchAll(/\b(?:FROM|JOIN)\s+(?:[`"]?(?:main|public)[`"]?\.)?[`"]?(\w+)/gi)].map(
        ([, table]) => table ?? '',
      ),
    )
    expect(tables).toContain('tally')
    const covered = [...COVERED, ...TOLD]
    expect([...new Set(tables)].filter((table) => !covered.includes(table))).toEqual([])
  })
})
