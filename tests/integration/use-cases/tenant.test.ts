import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { deleteApiToken, insertApiToken, listApiTokens } from '@/database/api-tokens'
import {
  insertArchivedAssessment,
  insertArchivedQuestionnaire,
  insertArchivedRound,
  insertArchivedTeam,
  isEmptyWorkspace,
} from '@/database/archive-inserts'
import {
  archivedAssessmentIds,
  archivedAssessments,
  archivedNotes,
  archivedPeople,
  archivedQuestionnaires,
  archivedRounds,
  archivedTeams,
  countUnsettledRounds,
} from '@/database/archived-rows'
import {
  deleteDraft,
  findAssessment,
  insertAssessment,
  listAssessments,
  listDrafts,
  listPublished,
  listUnpublished,
  markLeadSubmitted,
  publish,
  touchDraft,
} from '@/database/assessments'
import { insertAuditEntries, listAuditEntries } from '@/database/audit-log'
import { prisma } from '@/database/client'
import { listComments } from '@/database/comments'
import { countDraftAnswers, deleteDraftAnswers, listDraftAnswers } from '@/database/draft-answers'
import { insertEndedRound } from '@/database/ended-rounds'
import {
  deleteAdminInvitations,
  deleteInvitation,
  listInvitations,
  listInvitedTeams,
  putInvitation,
} from '@/database/invitations'
import { emptyLinks } from '@/database/link-use'
import { membershipOf, updateManagedMembership } from '@/database/managed-memberships'
import {
  deleteMemberResponses,
  hasMemberResponses,
  listMemberResponses,
  rewriteMemberResponses,
} from '@/database/member-responses'
import { findMember, hasMember, listMembers } from '@/database/members'
import {
  countOpenAdmins,
  deleteMembership,
  findMembership,
  findMembershipOf,
  insertMembership,
  updateMembership,
} from '@/database/memberships'
import { addMails, removeMailsOfRound } from '@/database/outbox'
import {
  deleteDraftVersion,
  insertDraftVersion,
  listOwnVersions,
  publishDraftVersion,
  updateDraftVersion,
} from '@/database/own-questionnaires'
import { listPeople } from '@/database/people'
import {
  deletePersonalLink,
  hasMailedLinks,
  insertPersonalLinks,
  linksToRemind,
  listPersonalLinks,
} from '@/database/personal-links'
import { countPublished, listPublishedAssessments, listSpokenTeams } from '@/database/published-assessments'
import { deleteReportLink, insertReportLink, listReportLinks } from '@/database/report-links'
import { findLeadResponse, listLeadAnswers } from '@/database/responses'
import { deleteRoundNote, insertRoundNote, listRoundNotes } from '@/database/round-notes'
import {
  countMemberResponses,
  countRoundTeams,
  deleteLinkHashes,
  deleteRoundTeams,
  listRoundTeams,
  replaceTeamLink,
  updateExpectedSize,
  updateLinkHash,
} from '@/database/round-teams'
import {
  deletePlan,
  deleteRound,
  findRound,
  insertRound,
  listRounds,
  markClosed,
  markForgotten,
  markOpened,
  markReminded,
  updateClosesAt,
  updatePlan,
} from '@/database/rounds'
import { countSampleTeams, deleteSample } from '@/database/sample-rows'
import { forgetWorkspace } from '@/database/sessions'
import { listRoundTallies, listSpoken, listTallies, listVoices } from '@/database/tallies'
import { leadNames, ledTeams, setLedTeams } from '@/database/team-leads'
import { teamLinkHashes } from '@/database/team-links'
import { addTag, listTags, removeTag, replaceTags, tagsOfTeam } from '@/database/team-tags'
import { deleteTeam, findTeam, insertTeam, listTeams, renameTeam, teamExists, updateTeamSize } from '@/database/teams'
import { deleteOpenLinksOfMembers } from '@/database/verifications'
import { listOpenParts, listReadyReports } from '@/database/waiting-rounds'
import { listDeliveries, replayDelivery } from '@/database/webhook-deliveries'
import {
  deleteWebhookTarget,
  findWebhookTarget,
  insertWebhookTarget,
  listWebhookTargets,
  updateWebhookTarget,
} from '@/database/webhook-targets'
import { exportedRows } from '@/database/workspace-export'
import { deleteWorkspace, findWorkspace, isOnlyWorkspace, lockWorkspace, updateWorkspace } from '@/database/workspaces'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { loadSample } from '@/use-cases/sample/load-sample'
import { removeSample } from '@/use-cases/sample/remove-sample'
import { getStart } from '@/use-cases/teams/get-start'
import { allRows, rowsBesidesLog } from '../../support/all-rows'
import { allAt, newActor, newDraft, newTeam, submitted } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newMember, type TestMember } from '../../support/members'
import { smallDocument } from '../../support/own-questionnaires'
import { assessmentOf } from '../../support/rounds'
import { sharedRound } from '../../support/shared-round'
import { newWebhook } from '../../support/webhooks'

type Foreign = {
  team: string
  draft: string
  published: string
  lead: TestMember
  invitation: string
  /** An open round of the team, its assessment in it, and a personal link to that. */
  round: string
  inRound: string
  link: string
  /** A planned round of the team, its assessment in it, and a round that has closed. */
  planned: string
  inPlanned: string
  closed: string
  /** A link to the published assessment. */
  reportLink: string
  /** A note on the open round. */
  note: string
  /** A webhook, and a message that has arrived there. */
  webhook: string
  delivery: string
}
type Attempt = (workspaceId: string, foreign: Foreign) => Promise<unknown>

/** What each function gives to a workspace that names another one's ids. */
const READ: Readonly<Record<string, readonly [Attempt, unknown]>> = {
  findAssessment: [(own, { published }) => findAssessment(own, published), null],
  listDrafts: [(own) => listDrafts(own), []],
  listPublished: [(own, { team }) => Promise.all([listPublished(own), listPublished(own, [team])]), [[], []]],
  listComments: [(own, { published }) => listComments(own, published), []],
  listDraftAnswers: [(own, { draft }) => listDraftAnswers(own, draft), new Map()],
  countDraftAnswers: [(own) => countDraftAnswers(own), new Map()],
  countMemberResponses: [(own, { round }) => countMemberResponses(own, round), new Map()],
  hasMemberResponses: [(own, { round }) => hasMemberResponses(own, { roundId: round }), false],
  listMemberResponses: [(own, { inRound }) => listMemberResponses(own, inRound), []],
  listUnpublished: [(own, { round }) => listUnpublished(own, round), []],
  findLeadResponse: [(own, { published }) => findLeadResponse(own, published), null],
  listLeadAnswers: [(own, { published }) => listLeadAnswers(own, [published]), new Map()],
  listOpenParts: [(own) => listOpenParts(own, null, new Date()), []],
  listReadyReports: [(own) => listReadyReports(own, null, new Date(0)), []],
  countSampleTeams: [(own) => countSampleTeams(own), 0],
  listAuditEntries: [(own) => listAuditEntries(own, { limit: 9 }), []],
  membershipOf: [(own, { lead }) => membershipOf(own, lead.userId), null],
  listRoundTallies: [
    async (own, { team }) => [
      ...(await listRoundTallies(own, 'member', null, false)),
      ...(await listRoundTallies(own, 'lead', [team], true)),
    ],
    [],
  ],
  listRoundNotes: [
    async (own, { team, round }) => [
      ...(await listRoundNotes(own, {})),
      ...(await listRoundNotes(own, { teamIds: [team], roundId: round })),
    ],
    [],
  ],
  listTallies: [(own, { published }) => listTallies(own, [published]), []],
  listSpoken: [(own, { published }) => listSpoken(own, [published]), []],
  countPublished: [(own, { published }) => countPublished(own, [published]), 0],
  listVoices: [
    async (own, { team, round }) => [
      ...(await listVoices(own, null)),
      ...(await listVoices(own, [team])),
      ...(await listVoices(own, null, round)),
    ],
    [],
  ],
  listSpokenTeams: [
    async (own, { team, round }) => [
      ...(await listSpokenTeams(own, 'lead', null)),
      ...(await listSpokenTeams(own, 'lead', [team])),
      ...(await listSpokenTeams(own, 'member', null, round)),
    ],
    [],
  ],
  listPublishedAssessments: [
    async (own, { team }) => [
      ...(await listPublishedAssessments(own)),
      ...(await listPublishedAssessments(own, [team])),
    ],
    [],
  ],
  teamExists: [(own) => teamExists(own, 'Checkout'), false],
  findTeam: [(own, { team }) => findTeam(own, team), null],
  listPeople: [(own) => listPeople(own), []],
  listTeams: [(own) => listTeams(own), []],
  isOnlyWorkspace: [(own) => isOnlyWorkspace(own), false],
  exportedRows: [async (own) => Object.values(await exportedRows(own)).flat(), []],
  findMembership: [(own, { lead }) => findMembership(own, lead.membershipId), null],
  findMembershipOf: [(own, { lead }) => findMembershipOf(own, lead.userId), null],
  countOpenAdmins: [(own) => countOpenAdmins(own), 0],
  listMembers: [(own) => listMembers(own), []],
  findMember: [(own, { lead }) => findMember(own, lead.membershipId), null],
  hasMember: [(own, { lead }) => hasMember(own, lead.email), false],
  ledTeams: [(own, { lead }) => ledTeams(own, lead.membershipId), []],
  leadNames: [(own, { team }) => leadNames(own, team), []],
  listTags: [(own) => listTags(own), []],
  archivedTeams: [(own) => archivedTeams(own), []],
  archivedQuestionnaires: [(own) => archivedQuestionnaires(own), []],
  archivedRounds: [(own) => archivedRounds(own), []],
  countUnsettledRounds: [(own) => countUnsettledRounds(own), 0],
  archivedNotes: [(own) => archivedNotes(own), []],
  archivedPeople: [(own) => archivedPeople(own), []],
  archivedAssessmentIds: [(own) => archivedAssessmentIds(own), []],
  archivedAssessments: [(own, { published }) => archivedAssessments(own, published), []],
  isEmptyWorkspace: [(own) => isEmptyWorkspace(own), true],
  tagsOfTeam: [(own, { team }) => tagsOfTeam(own, team), []],
  listInvitations: [(own) => listInvitations(own), []],
  listInvitedTeams: [(own) => listInvitedTeams(own), []],
  findRound: [(own, { round }) => findRound(own, round), null],
  listRounds: [(own) => listRounds(own), []],
  listRoundTeams: [
    (own, { round, team }) => Promise.all([listRoundTeams(own, round), listRoundTeams(own, round, [team])]),
    [[], []],
  ],
  countRoundTeams: [
    (own, { team }) => Promise.all([countRoundTeams(own), countRoundTeams(own, [team])]),
    [new Map(), new Map()],
  ],
  listPersonalLinks: [(own, { inRound }) => listPersonalLinks(own, inRound), []],
  hasMailedLinks: [(own, { round }) => hasMailedLinks(own, round), false],
  linksToRemind: [(own, { round }) => linksToRemind(own, round), []],
  listAssessments: [(own, { team }) => Promise.all([listAssessments(own), listAssessments(own, [team])]), [[], []]],
  listApiTokens: [
    (own, { lead }) =>
      Promise.all([
        listApiTokens(own, 'services', new Date(0)),
        listApiTokens(own, { membershipId: lead.membershipId }, new Date(0)),
      ]),
    [[], []],
  ],
  listWebhookTargets: [(own) => listWebhookTargets(own), []],
  findWebhookTarget: [(own, { webhook }) => findWebhookTarget(own, webhook), null],
  listDeliveries: [(own, { webhook }) => listDeliveries(own, webhook, 9), []],
  listReportLinks: [
    (own, { published, closed }) =>
      Promise.all([
        listReportLinks(own, { assessmentId: published }, new Date(0)),
        listReportLinks(own, { roundId: closed }, new Date(0)),
      ]),
    [[], []],
  ],
  listOwnVersions: [
    (own) => Promise.all([listOwnVersions(own), listOwnVersions(own, OWN_VERSION.questionnaireId)]),
    [[], []],
  ],
  teamLinkHashes: [(own, { round }) => teamLinkHashes(own, round), new Map()],
}

const OWN_VERSION = { questionnaireId: 'confidential', version: 1 }
const PERSON = { label: 'Theirs', email: 'theirs@example.org' }

const WRITE: Readonly<Record<string, Attempt>> = {
  deleteMemberResponses: (own, { round }) => deleteMemberResponses(own, round),
  rewriteMemberResponses: (own, { inRound }) => rewriteMemberResponses(own, inRound, []),
  emptyLinks: (own, { inRound }) => emptyLinks(own, inRound),
  touchDraft: (own, { draft }) => touchDraft(own, draft, new Date()),
  markLeadSubmitted: (own, { draft }) => markLeadSubmitted(own, draft, new Date()),
  publish: (own, { draft }) => publish(own, draft, new Date()),
  deleteDraft: (own, { draft }) => deleteDraft(own, draft),
  deleteDraftAnswers: (own, { draft }) => deleteDraftAnswers(own, draft),
  deleteSample: (own) => deleteSample(own),
  renameTeam: (own, { team }) => renameTeam(own, team, 'Taken over'),
  updateTeamSize: (own, { team }) => updateTeamSize(own, team, 9),
  replaceTags: (own, { team }) => replaceTags(own, team, ['Taken over']),
  addTag: (own, { team }) => addTag(own, [team], 'Taken over'),
  removeTag: (own, { team }) => removeTag(own, [team], 'Confidential'),
  deleteTeam: (own, { team }) => deleteTeam(own, team),
  lockWorkspace: (own) => lockWorkspace(own),
  forgetWorkspace: (own) => forgetWorkspace(own),
  updateMembership: (own, { lead }) => updateMembership(own, lead.membershipId, { role: 'admin' }),
  updateManagedMembership: (own, { lead }) => updateManagedMembership(own, lead.membershipId, { role: 'admin' }),
  deleteMembership: (own, { lead }) => deleteMembership(own, lead.membershipId),
  setLedTeams: (own, { lead }) => setLedTeams(own, lead.membershipId, []),
  deleteAdminInvitations: (own) => deleteAdminInvitations(own),
  deleteOpenLinksOfMembers: (own) => deleteOpenLinksOfMembers(own),
  deleteInvitation: (own, { invitation }) => deleteInvitation(own, invitation),
  updatePlan: (own, { planned }) => updatePlan(own, planned, { name: 'Taken over' }),
  updateClosesAt: (own, { round }) => updateClosesAt(own, round, new Date(4e12), new Date()),
  markOpened: (own, { planned }) => markOpened(own, planned, new Date(), { minimumGroupSize: 3, forgetAfterDays: 0 }),
  markClosed: (own, { round }) => markClosed(own, round, new Date()),
  markForgotten: (own, { closed }) => markForgotten(own, closed, new Date()),
  markReminded: (own, { round }) => markReminded(own, round, new Date(), new Date()),
  deletePlan: (own, { planned }) => deletePlan(own, planned),
  deleteRound: (own, { round }) => deleteRound(own, round),
  deleteRoundTeams: (own, { planned, team }) => deleteRoundTeams(own, planned, [team]),
  updateExpectedSize: (own, { inRound }) => updateExpectedSize(own, inRound, 99),
  deleteLinkHashes: (own, { planned }) => deleteLinkHashes(own, planned),
  updateLinkHash: (own, { inPlanned }) => updateLinkHash(own, inPlanned, 'own'),
  replaceTeamLink: (own, { inRound }) => replaceTeamLink(own, inRound, 1, 'own'),
  insertPersonalLinks: (own, { inRound }) =>
    insertPersonalLinks(own, inRound, [{ ...PERSON, id: crypto.randomUUID(), tokenHash: 'own' }]),
  removeMailsOfRound: (own, { round }) => removeMailsOfRound(own, round),
  deleteApiToken: async (own, { lead }) => {
    for (const { id } of await prisma().apiToken.findMany()) {
      await deleteApiToken(own, 'services', id)
      await deleteApiToken(own, { membershipId: lead.membershipId }, id)
    }
  },
  updateDraftVersion: (own) => updateDraftVersion(own, OWN_VERSION, 0, { content: '{}', savedAt: new Date() }),
  publishDraftVersion: (own) => publishDraftVersion(own, OWN_VERSION, 0, new Date()),
  deleteDraftVersion: (own) => deleteDraftVersion(own, OWN_VERSION),
  updateWebhookTarget: (own, { webhook }) => updateWebhookTarget(own, webhook, { name: 'Taken over' }),
  deleteWebhookTarget: (own, { webhook }) => deleteWebhookTarget(own, webhook),
  replayDelivery: (own, { webhook, delivery }) => replayDelivery(own, webhook, delivery),
  deleteReportLink: (own, { published, reportLink }) => deleteReportLink(own, { assessmentId: published }, reportLink),
  deleteRoundNote: (own, { round, note }) => deleteRoundNote(own, round, note),
  deletePersonalLink: (own, { inRound, link }) => deletePersonalLink(own, inRound, link),
}

/** These begin something new in the workspace they are given. */
const INSERT = [
  insertApiToken,
  insertAssessment,
  insertAuditEntries,
  insertDraftVersion,
  insertMembership,
  insertReportLink,
  insertRound,
  insertRoundNote,
  insertEndedRound,
  insertArchivedTeam,
  insertArchivedQuestionnaire,
  insertArchivedRound,
  insertArchivedAssessment,
  insertTeam,
  insertWebhookTarget,
  putInvitation,
].map(({ name }) => name)

const INVITED = { email: 'invited@example.org', role: 'lead', teamIds: [], expiresAt: new Date(4e12) }

/** These concern the very workspace that they are given. */
const OWN = [findWorkspace, updateWorkspace, deleteWorkspace].map(({ name }) => name)

function functionsOfTheTenant(): string[] {
  const folder = join(process.cwd(), 'src/database')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/function (\w+)\(\s*workspaceId\b/g)])
    .map(([, name = '']) => name)
}

describe('the functions of src/database that take a workspace', () => {
  it('are all tested here', () => {
    const tested = [...Object.keys(READ), ...Object.keys(WRITE), ...INSERT, ...OWN]
    expect(functionsOfTheTenant().sort()).toEqual(tested.sort())
  })
})

describeOnBothDatabases('a workspace', () => {
  let own: Actor
  let foreign: Foreign

  beforeAll(async () => {
    own = await newActor()
    const other = await newActor()
    await loadSample(other)
    await insertAuditEntries(other.workspaceId, [{ userId: null, action: 'sample.loaded' }])
    const team = await newTeam(other, 'Web')
    await replaceTags(other.workspaceId, team, ['Confidential'])
    const draft = await newDraft(other, allAt(3, 'quick'))
    await saveAnswers(other, draft, () => [{ practiceId: 'lean.experiments', answer: 1, comment: 'Confidential' }])
    const published = await submitted(other, team, 'full', allAt(2, 'full'))
    await newMember(other.workspaceId, 'admin')
    const lead = await newMember(other.workspaceId, 'lead', { teams: [team] })
    const invitation = await putInvitation(other.workspaceId, { ...INVITED, tokenHash: 'theirs' })
    const round = await sharedRound(other, [team])
    const inRound = await assessmentOf(other, { id: round }, team)
    const link = crypto.randomUUID()
    await insertPersonalLinks(other.workspaceId, inRound, [{ ...PERSON, id: link, tokenHash: 'theirs' }])
    const planned = await sharedRound(other, [team], { state: 'planned' })
    const inPlanned = await assessmentOf(other, { id: planned }, team)
    const closed = await sharedRound(other, [team], { state: 'closed' })
    const reportLink = crypto.randomUUID()
    for (const of of [{ assessmentId: published }, { roundId: closed }]) {
      const id = 'roundId' in of ? crypto.randomUUID() : reportLink
      await insertReportLink(other.workspaceId, of, { id, tokenHash: `theirs ${id}`, expiresAt: new Date(4e12) })
    }
    const { workspaceId } = other
    await addMails([{ workspaceId, roundId: round, sealed: 'theirs', expiresAt: new Date(4e12) }])
    await insertDraftVersion(other.workspaceId, OWN_VERSION, JSON.stringify(smallDocument('Confidential')))
    await insertRoundNote(other.workspaceId, { roundId: round, teamId: team, text: 'Confidential' })
    const note = (await listRoundNotes(other.workspaceId, { roundId: round }))[0]?.id ?? ''
    const parts = { round, inRound, link, planned, inPlanned, closed, reportLink, note }
    foreign = { team, draft, published, lead, invitation, ...parts, ...(await newWebhook(workspaceId)) }
  })

  it.each(Object.entries(READ))('reads nothing of another’s through %s', async (_, [read, nothing]) => {
    expect(await read(own.workspaceId, foreign)).toEqual(nothing)
  })

  it.each(Object.entries(WRITE))('changes nothing of another’s through %s', async (_, write) => {
    const before = await allRows()
    await write(own.workspaceId, foreign)
    expect(await allRows()).toEqual(before)
  })

  it('cannot begin an assessment of another’s team', async () => {
    const before = await allRows()
    const assessment = {
      teamId: foreign.team,
      questionnaireId: 'calms',
      questionnaireVersion: 1,
      variant: 'full',
    } as const
    await expect(insertAssessment(own.workspaceId, assessment)).rejects.toThrow()
    expect(await allRows()).toEqual(before)
  })

  it('cannot make a link to another’s report or round', async () => {
    const before = await allRows()
    for (const of of [{ assessmentId: foreign.published }, { roundId: foreign.closed }]) {
      const link = { id: crypto.randomUUID(), tokenHash: 'own', expiresAt: new Date(4e12) }
      await expect(insertReportLink(own.workspaceId, of, link)).rejects.toThrow()
    }
    expect(await allRows()).toEqual(before)
  })

  it('cannot note anything of another’s round, or of another’s team', async () => {
    const before = await allRows()
    const ownRound = await sharedRound(own, [await newTeam(own, 'Own')], { state: 'planned' })
    const notes = [
      { roundId: foreign.round, teamId: null },
      { roundId: ownRound, teamId: foreign.team },
    ]
    for (const note of notes) {
      await expect(insertRoundNote(own.workspaceId, { ...note, text: 'Taken over' })).rejects.toThrow()
    }
    expect((await allRows()).roundNotes).toEqual(before.roundNotes)
    await prisma().team.deleteMany({ where: { workspaceId: own.workspaceId } })
    await deleteRound(own.workspaceId, ownRound)
  })

  it('gives its own members no team of another’s', async () => {
    const { membershipId } = await newMember(own.workspaceId, 'lead', { teams: [foreign.team] })
    expect(await ledTeams(own.workspaceId, membershipId)).toEqual([])
    await deleteMembership(own.workspaceId, membershipId)
  })

  it('invites whom another has invited without touching that invitation', async () => {
    await putInvitation(own.workspaceId, { ...INVITED, tokenHash: 'own' })
    expect(await listInvitations(foreign.lead.workspaceId)).toMatchObject([{ id: foreign.invitation }])
  })

  it('is told that it published and saved nothing', async () => {
    expect(await touchDraft(own.workspaceId, foreign.draft, new Date())).toBe(false)
    expect(await publish(own.workspaceId, foreign.draft, new Date())).toBe(false)
  })

  it('shows nothing of another’s on its pages', async () => {
    expect(await getStart(own)).toEqual({ drafts: [], teams: [], hasSample: false, mayAddTeams: true })
    expect(await getDashboard(own)).toMatchObject({ voices: [], teams: [] })
  })

  it('removes no other’s sample', async () => {
    const before = await rowsBesidesLog()
    await removeSample(own)
    expect(await rowsBesidesLog()).toEqual(before)
  })
})
