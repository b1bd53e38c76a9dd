import 'server-only'
import type { Actor } from '@/auth/actor'
import { type Assessment, listPublished } from '@/database/assessments'
import { listTallies } from '@/database/tallies'
import { listTeams } from '@/database/teams'
import type { Variant } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import { type PillarChange, pillarChange } from '@/scoring/pillar-change'
import { pillarScore } from '@/scoring/pillar-score'
import { type PracticeScore, practiceScore } from '@/scoring/practice-score'
import type { PublishedTally, Voice } from '@/scoring/tally'
import { withQuestions } from '../assessments/require-assessment'
import { type TallyIndex, tallyIndex } from '../reports/published-tallies'

export type TeamRow = {
  id: string
  name: string
  sample: boolean
  /** Null if nothing of the team is published in this voice. */
  latest: TeamFigures | null
}

export type TeamFigures = {
  assessmentId: string
  publishedAt: Date
  round: string | null
  variant: Variant
  pillars: Readonly<
    Record<PillarId, { score: number | null; n: number; withheld: boolean; change: PillarChange | null }>
  >
  /** By practice id; the score is null where nobody gave a level or it is withheld. */
  practices: Readonly<Record<string, Pick<PracticeScore, 'score' | 'n' | 'withheld'>>>
  previous: Readonly<Record<PillarId, number | null>> | null
}

export type Dashboard = { voice: Voice; voices: Voice[]; teams: TeamRow[] }

/** As people sort names, on every machine and database alike: case and accents do not matter, 2 before 10. */
const BY_NAME = new Intl.Collator('en', { numeric: true })

/** The teams that the actor sees, by name, each with its latest published assessment in a voice beside the one before. */
export async function getDashboard(actor: Actor, voice?: Voice): Promise<Dashboard> {
  const { workspaceId, teamIds } = actor
  const [teams, published] = await Promise.all([listTeams(workspaceId, teamIds), listPublished(workspaceId, teamIds)])
  const tallies = tallyIndex(
    await listTallies(
      actor.workspaceId,
      published.map(({ id }) => id),
    ),
  )
  const voices = [...new Set(published.flatMap(({ id }) => tallies.voices(id)))]
  const chosen =
    voices.find((candidate) => candidate === voice) ?? (voices.includes('lead') ? 'lead' : voices[0]) ?? 'lead'
  const byTeam = groupByTeam(published)
  return {
    voice: chosen,
    voices,
    teams: teams
      .toSorted((a, b) => BY_NAME.compare(a.name, b.name))
      .map((team) => ({ ...team, latest: figures(byTeam.get(team.id) ?? [], tallies, chosen) })),
  }
}

function groupByTeam(assessments: readonly Assessment[]): ReadonlyMap<string, readonly Assessment[]> {
  const groups = new Map<string, Assessment[]>()
  for (const assessment of assessments) {
    const group = groups.get(assessment.team.id)
    if (group) group.push(assessment)
    else groups.set(assessment.team.id, [assessment])
  }
  return groups
}

function figures(assessments: readonly Assessment[], tallies: TallyIndex, voice: Voice): TeamFigures | null {
  const spoken = assessments.flatMap((assessment) => {
    const tally = tallies.whole(assessment.id, voice)
    return tally ? { assessment, tally } : []
  })
  const latest = spoken.at(-1)
  if (!latest?.assessment.publishedAt) return null
  const previous = spoken.at(-2)
  const comparable =
    previous && tallies.comparable(withQuestions(previous.assessment), withQuestions(latest.assessment), voice)
  return {
    assessmentId: latest.assessment.id,
    publishedAt: latest.assessment.publishedAt,
    round: latest.assessment.round?.name ?? null,
    variant: latest.assessment.variant,
    pillars: byPillar((id) => {
      const { score, n, missing } = pillarScore(latest.tally.pillars[id])
      const pair = comparable?.[id] ?? null
      const change = pair && pillarChange(pair.before, pair.after)
      return { score, n, withheld: missing === 'withheld', change }
    }),
    practices: Object.fromEntries(
      Object.entries(latest.tally.practices).map(([id, entry]) => [id, practiceScore(entry)]),
    ),
    previous: previous ? scores(previous.tally) : null,
  }
}

const scores = (tally: PublishedTally) => byPillar((id) => pillarScore(tally.pillars[id]).score)
