import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { loadSample } from '@/use-cases/sample/load-sample'
import { exportWorkspace, type WorkspaceExport } from '@/use-cases/workspaces/export-workspace'
import { allRows } from '../../support/all-rows'
import { newActor, newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { fullWorkspace, SECRETS } from '../../support/full-workspace'

const LISTS = [
  'members',
  'invitations',
  'teams',
  'rounds',
  'questionnaires',
  'roundNotes',
  'assessments',
  'draftAnswers',
  'leadResponses',
  'tallies',
  'comments',
  'personalLinks',
  'reportLinks',
  'auditEntries',
] as const

/** What tells a row of a list from the others. */
const keyOf = (row: object) => JSON.stringify({ ...row, data: null, answers: null })

describeOnBothDatabases('the export of a workspace', () => {
  let actor: Actor
  let exported: WorkspaceExport
  let text: string

  beforeAll(async () => {
    actor = await fullWorkspace('own')
    await loadSample(actor)
    await loadSample(await fullWorkspace('foreign'))
    exported = await exportWorkspace(actor)
    text = JSON.stringify(exported)
  })

  it('says what it is', () => {
    expect(exported).toMatchObject({ format: 'calms-radar-workspace', version: 2 })
    expect(exported.exportedAt).toBeInstanceOf(Date)
    expect(exported.workspace).toMatchObject({
      id: actor.workspaceId,
      minimumGroupSize: 5,
      timeZone: 'UTC',
      forgetAfterDays: 30,
    })
    expect(Object.keys(exported)).toEqual(['format', 'version', 'exportedAt', 'workspace', ...LISTS])
  })

  it('has every row of the workspace once, and something in every list', async () => {
    const { workspaceId } = actor
    const ofAssessment = { where: { assessment: { workspaceId } } }
    const stored = {
      members: await prisma().membership.count({ where: { workspaceId } }),
      invitations: await prisma().invitation.count({ where: { workspaceId } }),
      teams: await prisma().team.count({ where: { workspaceId } }),
      rounds: await prisma().round.count({ where: { workspaceId } }),
      questionnaires: await prisma().ownQuestionnaire.count({ where: { workspaceId } }),
      roundNotes: await prisma().roundNote.count({ where: { round: { workspaceId } } }),
      assessments: await prisma().assessment.count({ where: { workspaceId } }),
      draftAnswers: await prisma().draftAnswer.count(ofAssessment),
      leadResponses: await prisma().response.count({ where: { ...ofAssessment.where, voice: 'lead' } }),
      tallies: await prisma().tally.count(ofAssessment),
      comments: await prisma().comment.count(ofAssessment),
      personalLinks: await prisma().personalLink.count(ofAssessment),
      reportLinks: await prisma().reportLink.count({ where: { workspaceId } }),
      auditEntries: await prisma().auditEntry.count({ where: { workspaceId } }),
    }
    for (const list of LISTS) {
      expect(stored[list], list).toBeGreaterThan(0)
      expect(exported[list], list).toHaveLength(stored[list])
      expect(new Set(exported[list].map(keyOf)).size, list).toBe(stored[list])
    }
  })

  it('has who may do what, with address and teams', () => {
    const teamId = exported.teams.find(({ sample }) => !sample)?.id
    expect(exported.members).toEqual([
      expect.objectContaining({
        name: 'Name of admin-own',
        email: 'admin-own@example.org',
        role: 'admin',
        teamIds: [],
      }),
      expect.objectContaining({ email: 'lead-own@example.org', role: 'lead', teamIds: [teamId] }),
    ])
    expect(exported.invitations).toEqual([
      expect.objectContaining({ email: 'invited-own@example.org', role: 'lead', teamIds: [teamId] }),
    ])
  })

  it('has for whom there is a personal link, and nothing else of it', () => {
    expect(exported.personalLinks).toEqual([
      { assessmentId: expect.any(String), label: 'Linked own', email: 'linked-own@example.org' },
    ])
  })

  it('has the size and the tags of teams', () => {
    const team = exported.teams.find(({ sample }) => !sample)
    expect(team).toMatchObject({ name: 'Checkout of own', size: 9, tags: ['Payments', 'Tag of own'] })
    expect(team).not.toHaveProperty('nameKey')
  })

  it('has answers and tallies as they can be read', () => {
    expect(exported.leadResponses[0]?.answers).toMatchObject({ 'culture.swarming': expect.anything() })
    expect(exported.tallies[0]?.data).toBeTypeOf('object')
    expect(exported.auditEntries.at(-1)).toMatchObject({ action: 'workspace.exported', details: {} })
  })

  it('has no secret, although the database has all of them', async () => {
    const everything = JSON.stringify(await allRows())
    for (const secret of [...SECRETS, 'submissionkey']) {
      expect(everything).toContain(`${secret}-`)
      expect(text).not.toContain(`${secret}-`)
    }
    expect(text).not.toMatch(/hash|token|password|secret/i)
  })

  it('has nothing that a member answered, although the database has it', async () => {
    expect(JSON.stringify(await allRows())).toContain('only.members-answered-this')
    expect(text).not.toContain('only.members-answered-this')
    const members = await prisma().response.findMany({ where: { voice: 'member' } })
    for (const { id } of members) expect(text).not.toContain(id)
  })

  it('has nothing of another workspace', () => {
    expect(text).toContain('Checkout of own')
    expect(text).not.toContain('foreign')
  })

  it('reads tables that are longer than a page', async () => {
    const long = await newActor()
    await newTeam(long)
    const entries = Array.from({ length: 1003 }, () => ({ workspaceId: long.workspaceId, action: 'team.created' }))
    await prisma().auditEntry.createMany({ data: entries })
    const { auditEntries } = await exportWorkspace(long)
    // And that the team was created, and that this was exported.
    expect(new Set(auditEntries.map(({ id }) => id)).size).toBe(1005)
    expect(auditEntries).toHaveLength(1005)
  })

  it('is made for several admins at once', async () => {
    const files = await Promise.all([1, 2, 3, 4].map(() => exportWorkspace(actor)))
    for (const { teams } of files) expect(teams).toEqual(exported.teams)
  })

  it.each(['coach', 'lead'] as const)('is not made for a %s', async (role) => {
    const before = await allRows()
    await expect(exportWorkspace({ ...actor, role })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await allRows()).toEqual(before)
  })
})
