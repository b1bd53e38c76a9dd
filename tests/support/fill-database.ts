import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { setUpUnasked } from '@/use-cases/set-up/set-up'
import { newTeam } from './assessments'
import { AUTH_SECRET } from './auth-secret'
import { fullWorkspace } from './full-workspace'
import { PASSWORD } from './people'
import { newPersonalLinks } from './personal-links'
import { sharedBy } from './report-links'
import { answered, assessmentOf, closedWith, openedRound, teamToken } from './rounds'
import { EARLIER, MEMBERS } from './small-round'

/** Later than anybody will run a test. */
const END = new Date(Date.UTC(2099, 0))

/** What there is to try on a database that was filled, after an upgrade: its ids, and secrets that it has hashes of. */
export type Filled = {
  workspaceId: string
  email: string
  /** A team's published assessment in the second of its two rounds, and a link to its report. */
  assessmentId: string
  reportToken: string
  /** A round that is open until 2099, and its team's link. */
  roundId: string
  openAssessmentId: string
  teamToken: string
}

/** Fills a new database with at least one row of every kind, most of them by what the app itself does. */
export async function fillDatabase(): Promise<Filled> {
  const email = 'ada@example.org'
  const input = { name: 'Ada', email, password: PASSWORD, workspace: 'Analytical Engines', sample: 'on' }
  await setUpUnasked(input, AUTH_SECRET)
  const { id: workspaceId } = await prisma().workspace.findFirstOrThrow()
  await keepOneSampleTeam()
  const actor: Actor = { workspaceId, role: 'admin', userId: null, teamIds: null }
  const teamId = await newTeam(actor, 'Difference')
  await closedWith(actor, teamId, EARLIER, { name: 'Spring' })
  const assessmentId = await closedWith(actor, teamId, MEMBERS, { name: 'Summer' })
  const { id: linkId, token: reportToken } = await sharedBy(actor, { assessmentId })
  await prisma().reportLink.update({ where: { id: linkId }, data: { expiresAt: END } })

  const round = await openedRound(actor, [teamId], { name: 'Autumn', closesAt: END })
  const token = teamToken(round, teamId)
  for (const answers of MEMBERS.slice(1)) {
    await answered(token, answers, { 'culture.swarming': 'We\'d like more; "quoted"\nand on two lines\\ …' })
  }
  const openAssessmentId = await assessmentOf(actor, round, teamId)
  await newPersonalLinks(openAssessmentId, 2)
  await fullWorkspace('the second')
  await fillTheRest()
  return { workspaceId, email, assessmentId, reportToken, roundId: round.id, openAssessmentId, teamToken: token }
}

/** What was published of it in four rounds is enough, and a fixture is to be small. */
async function keepOneSampleTeam(): Promise<void> {
  const { id } = await prisma().team.findFirstOrThrow({ where: { sample: true }, orderBy: { id: 'asc' } })
  await prisma().team.deleteMany({ where: { sample: true, id: { not: id } } })
}

/** What lasts for a moment only, and is not there between what the app does. */
async function fillTheRest(): Promise<void> {
  await prisma().verification.create({ data: { identifier: 'hash', value: 'value', expiresAt: END } })
  await prisma().rateLimit.upsert({
    where: { key: 'hash' },
    create: { key: 'hash', tries: '[1]', expiresAt: END },
    update: {},
  })
  const { id: roundId, workspaceId } = await prisma().round.findFirstOrThrow()
  await prisma().outboxMail.create({ data: { workspaceId, roundId, sealed: 'sealed', expiresAt: END } })
  await prisma().lease.create({ data: { name: 'rounds', holder: 'somebody', until: new Date() } })
}
