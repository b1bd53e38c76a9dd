import { randomUUID } from 'node:crypto'
import type { Actor } from '@/auth/actor'
import { inTransaction, prisma } from '@/database/client'
import { insertTallies, type StoredTally } from '@/database/tallies'
import { addTag } from '@/database/team-tags'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { publishedTally } from '@/scoring/published-tally'
import type { Answers, PublishedTally } from '@/scoring/tally'
import { tallyToJson } from '@/scoring/tally-json'
import { memberTallies } from '@/use-cases/rounds/member-tallies'
import { seededRandom } from '@/use-cases/sample/random'
import type { Made } from '../organisation-app'
import { answersAround } from './answers-around'
import { insertResponses } from './insert-responses'

export type Organisation = { teams: number; rounds: number; members: number }

const asked = askedPractices(currentQuestionnaire, 'full')
const quick = askedPractices(currentQuestionnaire, 'quick')
const QUESTIONS = {
  questionnaireId: currentQuestionnaire.id,
  questionnaireVersion: currentQuestionnaire.version,
  variant: 'full',
} as const
const DAY = 86_400_000
const FIRST_CLOSE = Date.UTC(2024, 0, 31, 12)
const TAGS = ['North', 'South', 'Core', 'Web']

/**
 * Fills a workspace with closed rounds of all its teams, responses kept, as they are until they are destroyed. Published
 * by the functions that publish a round. Members and lead answer everything, with some don't-knows; the same each time.
 */
export async function addOrganisation({ workspaceId }: Actor, { teams, rounds, members }: Organisation): Promise<Made> {
  const next = seededRandom(`${teams} ${rounds} ${members}`)
  const names = Array.from({ length: teams }, (_, index) => `Team ${String(index + 1).padStart(4, '0')}`)
  const teamRows = names.map((name) => ({
    id: randomUUID(),
    workspaceId,
    name,
    nameKey: name.toLowerCase(),
    size: members,
  }))
  await prisma().team.createMany({ data: teamRows })
  for (const [index, tag] of TAGS.entries()) {
    const tagged = teamRows.filter((_, team) => team % TAGS.length === index).map(({ id }) => id)
    await addTag(workspaceId, tagged, tag)
  }
  await addTag(
    workspaceId,
    teamRows.slice(0, 50).map(({ id }) => id),
    'Fifty',
  )
  const made: Made = { rounds: [], assessments: [] }
  const before = new Map<string, { assessmentId: string; tallies: readonly PublishedTally[] }>()
  for (let round = 0; round < rounds; round++) {
    const closedAt = new Date(FIRST_CLOSE + round * 90 * DAY)
    const times = { opensAt: closedAt, closesAt: closedAt, openedAt: closedAt, closedAt }
    const data = { workspaceId, ...QUESTIONS, name: `Round ${round + 1}`, minimumGroupSize: 5, ...times }
    const { id: roundId } = await prisma().round.create({ data, select: { id: true } })
    made.rounds.push(roundId)
    made.assessments = teamRows.map(() => randomUUID())
    const tallies: StoredTally[] = []
    const responses: { assessmentId: string; answers: Answers }[] = []
    for (const [index, team] of teamRows.entries()) {
      const assessmentId = made.assessments[index] ?? ''
      const level = 1.5 + next() * 2 + round * 0.15
      const given = Array.from({ length: members }, () => answersAround(level, next))
      const previous = before.get(team.id) ?? null
      const published = memberTallies({ responses: given, asked, quick, minimumGroupSize: 5, previous })
      const lead = publishedTally([answersAround(level + 0.4, next)], asked, 'lead', 5)
      tallies.push({ assessmentId, voice: 'lead', sharedWith: '', data: tallyToJson(lead) })
      for (const { sharedWith, tally } of published) {
        tallies.push({ assessmentId, voice: 'member', sharedWith, data: tallyToJson(tally) })
      }
      responses.push(...given.map((answers) => ({ assessmentId, answers })))
      before.set(team.id, { assessmentId, tallies: published.map(({ tally }) => tally) })
    }
    const assessments = teamRows.map(({ id: teamId }, index) => ({
      ...QUESTIONS,
      id: made.assessments[index] ?? '',
      workspaceId,
      teamId,
      roundId,
      expectedSize: members,
      publishedAt: closedAt,
    }))
    // All of a round at once: one statement for each team takes minutes.
    await inTransaction(async () => {
      await prisma().assessment.createMany({ data: assessments })
      await insertTallies(tallies)
      await insertResponses(responses)
    }, 600_000)
  }
  return made
}
