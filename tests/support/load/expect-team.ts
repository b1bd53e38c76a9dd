import { expect } from 'vitest'
import { prisma } from '@/database/client'
import { hashOf } from '../submissions'
import { expectTally } from './expected-tally'
import type { LoadLead } from './load-lead'
import type { LoadMember, Said } from './load-member'
import type { LoadedTeam } from './loaded-team'

/** What a database holds of one team in a round. */
type Stored = Awaited<ReturnType<typeof storedOf>>

async function storedOf({ assessmentId }: LoadedTeam) {
  return prisma().assessment.findUniqueOrThrow({
    where: { id: assessmentId },
    include: { responses: true, personalLinks: true, tallies: true, comments: true, draftAnswers: true, round: true },
  })
}

/**
 * Expects that a team in a round is either open with all that was acknowledged, or published with all of it, and
 * nothing in between. What was in doubt is no longer. @returns whether it is published.
 */
export async function expectTeam(team: LoadedTeam): Promise<boolean> {
  const stored = await storedOf(team)
  if (stored.publishedAt === null) expectOpen(team, stored)
  else expectPublished(team, stored)
  await expectNoted(team)
  return stored.publishedAt !== null
}

function expectOpen({ members, lead }: LoadedTeam, stored: Stored): void {
  expect({ tallies: stored.tallies, comments: stored.comments }).toEqual({ tallies: [], comments: [] })
  const found = new Map(stored.responses.map((row) => [row.submissionKey, said(row)]))
  for (const member of members) {
    const own = found.get(hashOf(member)) ?? null
    found.delete(hashOf(member))
    expect(member.said.possible).toContainEqual(own)
    member.said.settle(own)
    const { personalLinkId } = member.place
    const link = stored.personalLinks.find(({ id }) => id === personalLinkId)
    if (personalLinkId !== null) expect(link?.used).toBe(own !== null)
  }
  for (const { label, email } of stored.personalLinks) expect([label, email]).not.toContain('')
  if (lead) expectOpenLead(lead, stored, found.get('lead') ?? null)
  found.delete('lead')
  // Nothing is there that nobody has sent, and nothing twice.
  expect([...found.keys()]).toEqual([])
}

function expectOpenLead({ state }: LoadLead, stored: Stored, submitted: Said | null): void {
  const rows = stored.draftAnswers
  const answers = Object.fromEntries(rows.map(({ practiceId, answer }) => [practiceId, Number(answer)]))
  const comments = Object.fromEntries(rows.flatMap((row) => (row.comment ? [[row.practiceId, row.comment]] : [])))
  const own = { draft: { answers, comments }, submitted }
  expect(state.possible).toContainEqual(own)
  expect(stored.leadSubmittedAt !== null).toBe(submitted !== null)
  state.settle(own)
}

function expectPublished({ members, lead }: LoadedTeam, stored: Stored): void {
  const { round, publishedAt, responses } = stored
  expect(publishedAt).toEqual(round?.closedAt)
  expect(stored.draftAnswers).toEqual([])
  for (const link of stored.personalLinks) expect(link).toMatchObject({ label: '', email: null, used: false })
  const rows = responses.filter(({ voice }) => voice === 'member')
  for (const { comments } of rows) expect(comments).toBe('{}')
  const included = whoIsIn(members, rows.map(said))
  const leadSaid = expectPublishedLead(lead, responses.filter(({ voice }) => voice === 'lead').map(said))
  const tallyOf = (voice: string) => stored.tallies.find((one) => one.voice === voice && one.sharedWith === '')?.data
  const answers = included.map((one) => one.answers)
  expectTally(tallyOf('member') ?? '', 'member', answers)
  expect(tallyOf('lead') !== undefined).toBe(leadSaid !== null)
  if (leadSaid) expectTally(tallyOf('lead') ?? '', 'lead', [leadSaid.answers])
  const isWithheld = tallyOf('member')?.includes('too-few-responses')
  const comments = [...(isWithheld ? [] : included), ...(leadSaid ? [leadSaid] : [])].flatMap((one) =>
    Object.values(one.comments),
  )
  expect(stored.comments.map(({ text }) => text).sort()).toEqual(comments.sort())
}

/** Whose answers are among those that are stored without a name: of everybody who was acknowledged, and of some in doubt. */
function whoIsIn(members: readonly LoadMember[], rows: readonly Said[]): Said[] {
  const left = rows.map(({ answers }) => text(answers))
  const taken = (one: Said | null) => {
    const index = one === null ? -1 : left.indexOf(text(one.answers))
    if (index >= 0) left.splice(index, 1)
    return index >= 0
  }
  const included = members.flatMap(({ said }) => {
    const stored = said.possible.find(taken) ?? null
    expect(stored !== null || said.possible.includes(null)).toBe(true)
    said.settle(stored)
    return stored ?? []
  })
  expect(left).toEqual([])
  return included
}

function expectPublishedLead(lead: LoadLead | null, rows: readonly Said[]): Said | null {
  expect(rows.length).toBeLessThanOrEqual(1)
  const [own = null] = rows
  expect(lead?.state.possible.map(({ submitted }) => submitted) ?? [null]).toContainEqual(own)
  lead?.state.settle({ draft: { answers: {}, comments: {} }, submitted: own })
  return own
}

/** What a lead has submitted is in the audit log as often as that was acknowledged; what was in doubt may be there, too. */
async function expectNoted({ assessmentId, lead }: LoadedTeam): Promise<void> {
  const times = await prisma().auditEntry.count({ where: { targetId: assessmentId, action: 'assessment.submitted' } })
  const { submissions = 0, doubts = 0 } = lead ?? {}
  expect(times).toBeGreaterThanOrEqual(submissions)
  expect(times).toBeLessThanOrEqual(submissions + doubts)
}

function said({ answers, comments }: { answers: string; comments: string }): Said {
  return { answers: JSON.parse(answers), comments: JSON.parse(comments) }
}

const text = (answers: Said['answers']) => JSON.stringify(Object.entries(answers).sort())
