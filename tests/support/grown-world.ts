import { randomUUID } from 'node:crypto'
import type { Actor } from '@/auth/actor'
import { linkHash, linkToken } from '@/auth/link-token'
import { prisma } from '@/database/client'
import { putInvitation } from '@/database/invitations'
import { insertPersonalLinks } from '@/database/personal-links'
import { insertRoundNote } from '@/database/round-notes'
import { insertRoundTeams } from '@/database/round-teams'
import { insertTallies } from '@/database/tallies'
import { replaceTags } from '@/database/team-tags'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { publishedTally } from '@/scoring/published-tally'
import { tallyToJson } from '@/scoring/tally-json'
import { record } from '@/use-cases/audit/record'
import { makeReportLink } from '@/use-cases/report-links/make-report-link'
import { allAt, newTeam } from './assessments'
import { newMember, newSession } from './members'
import { newPart, newRound } from './published-round'
import { assessmentOf, roundOf, teamToken } from './rounds'
import { newWorld } from './world'
import type { World } from './world-description'

/** A world that has several of all that there can be several of. */
export type GrownWorld = World & {
  /** The teams that were added; `team` and `otherTeam` come besides. */
  added: readonly string[]
  /** A round of all teams that has closed. */
  closed: string
  /** The secret of the link of `team` in `round`, and of a person of it. */
  teamLink: string
  personLink: string
}

const QUESTIONS = { questionnaireId: currentQuestionnaire.id, questionnaireVersion: currentQuestionnaire.version }
const MEMBERS = Array.from({ length: 5 }, () => allAt(3, 'quick'))
const asked = askedPractices(currentQuestionnaire, 'quick')
const TALLIES = (['lead', 'member'] as const).map((voice) => ({
  voice,
  data: tallyToJson(publishedTally(voice === 'lead' ? MEMBERS.slice(0, 1) : MEMBERS, asked, voice, 5)),
}))

/** A world with `size` more of everything: of teams, in each of its rounds, and of people, answers and rounds for each. */
export async function grownWorld(size: number): Promise<GrownWorld> {
  const world = await newWorld()
  const { actor } = world.people.admin
  const each = Array.from({ length: size }, (_, index) => index + 1)
  const added: string[] = []
  for (const number of each) added.push(await newTeam(actor, `Team ${number}`))
  const teams = [world.team, world.otherTeam, ...added]
  for (const id of teams) await replaceTags(world.workspaceId, id, ['Payments', `Tag of ${id}`])
  for (const id of [world.round, world.planned, world.toOpen, world.toClose]) await askToo(actor, id, teams)
  for (const id of [world.round, world.toClose]) await answer(id, size)
  const closed: string[] = []
  for (const number of each) closed.push(await closedRound(actor, teams, number))
  await writeAbout(actor, { ...world, closed, size })
  const personLink = await addPeople(world, size)
  return {
    ...world,
    added,
    closed: closed.at(-1) ?? '',
    teamLink: teamToken({ id: world.round }, world.team),
    personLink,
  }
}

/** Asks those of the teams that a round does not ask yet. */
async function askToo(actor: Actor, roundId: string, teams: readonly string[]): Promise<void> {
  const there = await prisma().assessment.findMany({ where: { roundId }, select: { teamId: true } })
  const isThere = new Set(there.map(({ teamId }) => teamId))
  const more = teams.filter((id) => !isThere.has(id))
  const hash = (teamId: string) => linkHash(teamToken({ id: roundId }, teamId))
  await insertRoundTeams(
    await roundOf(actor.workspaceId, roundId),
    more.map((teamId) => ({ teamId, expectedSize: 9, linkHash: hash(teamId) })),
  )
}

/** Members of each team of a round answer and comment, and its lead has begun to. */
async function answer(roundId: string, size: number): Promise<void> {
  const parts = await prisma().assessment.findMany({ where: { roundId }, select: { id: true } })
  const said = { answers: JSON.stringify(allAt(3, 'quick')), comments: '{"culture.swarming":"Yes"}' }
  const responses = parts.flatMap(({ id: assessmentId }) => [
    { assessmentId, voice: 'lead', submissionKey: 'lead', ...said },
    ...Array.from({ length: 5 * size }, () => ({
      assessmentId,
      voice: 'member',
      submissionKey: randomUUID(),
      ...said,
    })),
  ])
  await prisma().response.createMany({ data: responses })
  const drafts = parts.map(({ id }) => ({ assessmentId: id, practiceId: 'culture.swarming', answer: '3' }))
  await prisma().draftAnswer.createMany({ data: drafts })
}

async function closedRound(actor: Actor, teams: readonly string[], number: number): Promise<string> {
  const closedAt = new Date(Date.now() - number * 86_400_000)
  const roundId = await newRound(actor, { name: `Closed ${number}`, openedAt: closedAt, closedAt })
  for (const teamId of teams) {
    const assessmentId = await newPart(actor, roundId, teamId)
    await prisma().assessment.update({ where: { id: assessmentId }, data: { publishedAt: closedAt } })
    await insertTallies(TALLIES.map((tally) => ({ assessmentId, sharedWith: '', ...tally })))
    const comment = { assessmentId, voice: 'lead', practiceId: 'culture.swarming', text: 'Yes' }
    await prisma().comment.createMany({ data: [comment, comment] })
  }
  return roundId
}

type Written = World & { closed: readonly string[]; size: number }

/** Notes, links to reports, entries of the log, and further assessments of the team. */
async function writeAbout(actor: Actor, { workspaceId, team, published, planned, closed, size }: Written) {
  for (const roundId of [planned, ...closed]) await insertRoundNote(workspaceId, { roundId, teamId: team, text: 'New' })
  for (let number = 0; number < size; number++) {
    await insertRoundNote(workspaceId, { roundId: planned, teamId: null, text: 'New tool' })
    await makeReportLink(actor, { assessmentId: published }, { days: 7 })
    await record(actor, 'team.created', { type: 'team', id: team, name: 'Team' })
    const mine = { ...QUESTIONS, workspaceId, teamId: team, variant: 'quick', publishedAt: new Date() }
    const { id: assessmentId } = await prisma().assessment.create({ data: mine })
    await insertTallies(TALLIES.slice(0, 1).map((tally) => ({ assessmentId, sharedWith: '', ...tally })))
  }
}

/** Members, invitations, sessions, and personal links. @returns the secret of such a link. */
async function addPeople(world: World, size: number): Promise<string> {
  const { workspaceId, round, team, people } = world
  const assessmentId = await assessmentOf(people.admin.actor, { id: round }, team)
  let personLink = ''
  for (let number = 0; number < size; number++) {
    const lead = await newMember(workspaceId, 'lead', { teams: [team] })
    await newSession(people.admin.actor.userId ?? '')
    await prisma().teamLead.create({ data: { membershipId: world.member, teamId: await nextTeam(world, number) } })
    const expiresAt = new Date(Date.now() + 86_400_000)
    const invited = { email: `more-${lead.email}`, role: 'lead' as const, teamIds: [team] }
    await putInvitation(workspaceId, { ...invited, tokenHash: randomUUID(), expiresAt })
    const id = randomUUID()
    personLink = linkToken({ personalLinkId: id })
    const link = { id, label: `Person ${number}`, email: lead.email, tokenHash: linkHash(personLink) }
    await insertPersonalLinks(workspaceId, assessmentId, [link])
  }
  return personLink
}

async function nextTeam({ workspaceId }: World, index: number): Promise<string> {
  const rows = await prisma().team.findMany({ where: { workspaceId }, orderBy: { id: 'asc' }, skip: index, take: 1 })
  return rows[0]?.id ?? ''
}
