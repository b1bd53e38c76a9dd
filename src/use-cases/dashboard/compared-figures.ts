import { pillarOf } from '@/questionnaire/pillar-of'
import type { PillarId } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import { type Quartiles, quartiles } from '@/scoring/quartiles'
import type { TargetLevels } from '../workspaces/target-levels'
import type { TeamRow } from './get-dashboard'

/** What is compared in one pillar or one practice. */
export type ComparedFigures = {
  /** 1..5: of a team its score, of a group the median of its teams, of the target its level. */
  score: number | null
  /** How many people the score rests on; of a group, how many teams; of the target 0. */
  n: number
  /** Of a group of four teams and more: between these lies the middle half. */
  middle: Quartiles['middle']
  /** Of a team's practice, 0..1. */
  agreement: number | null
  /** Why there is no score. */
  missing: 'not-assessed' | 'no-score' | 'withheld' | null
}

/** The figures of one thing that is compared. A practice that is not among them was not asked. */
export type AllFigures = {
  pillars: Readonly<Record<PillarId, ComparedFigures>>
  practices: Readonly<Record<string, ComparedFigures>>
}

const NOTHING: ComparedFigures = { score: null, n: 0, middle: null, agreement: null, missing: 'not-assessed' }

/** What a team has published in the voice that is shown. */
export function figuresOfTeam({ latest }: TeamRow): AllFigures {
  if (latest === null) return { pillars: byPillar(() => NOTHING), practices: {} }
  return {
    pillars: byPillar((id) => ({ ...NOTHING, ...scoreOf(latest.pillars[id]) })),
    practices: Object.fromEntries(
      Object.entries(latest.practices).map(([id, figures]) => [
        id,
        { ...NOTHING, ...scoreOf(figures), agreement: figures.agreement },
      ]),
    ),
  }
}

function scoreOf({ score, n, withheld }: { score: number | null; n: number; withheld: boolean }) {
  const missing = score === null ? (withheld ? 'withheld' : 'no-score') : null
  return { score, n, missing } as const
}

/**
 * A group of teams: the medians of what its teams have published, each for itself. Answers are never pooled.
 *
 * @see docs/scoring.md, rule 12
 */
export function figuresOfGroup(teams: readonly TeamRow[]): AllFigures {
  const published = teams.flatMap(({ latest }) => (latest ? [latest] : []))
  const practices = new Set(published.flatMap((latest) => Object.keys(latest.practices)))
  return {
    pillars: byPillar((id) => median(published.map(({ pillars }) => pillars[id]))),
    practices: Object.fromEntries(
      [...practices].map((id) => [id, median(published.flatMap((latest) => latest.practices[id] ?? []))]),
    ),
  }
}

function median(figures: readonly { score: number | null; withheld: boolean }[]): ComparedFigures {
  const { median: middlemost, n, middle } = quartiles(figures.map(({ score }) => score))
  const none = figures.some(({ withheld }) => withheld) ? 'withheld' : 'no-score'
  const missing = figures.length === 0 ? 'not-assessed' : n === 0 ? none : null
  return { ...NOTHING, score: middlemost, n, middle, missing }
}

/** The levels that the workspace aims at: a pillar's is that of each of its practices, as in rule 10. */
export function figuresOfTarget(targets: TargetLevels, practices: readonly string[]): AllFigures {
  const level = (score: number): ComparedFigures => ({ ...NOTHING, score, missing: null })
  return {
    pillars: byPillar((id) => level(targets[id])),
    practices: Object.fromEntries(practices.map((practice) => [practice, level(targets[pillarOf(practice)])])),
  }
}
