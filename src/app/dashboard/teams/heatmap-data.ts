import { assessmentLabeller } from '@/app/assessment-label'
import type { Level } from '@/questionnaire/levels'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Practice } from '@/questionnaire/schema'
import { notableChanges } from '@/scoring/notable-changes'
import type { PillarChange } from '@/scoring/pillar-change'
import type { Voice } from '@/scoring/tally'
import { askedPracticesOf } from '@/use-cases/dashboard/asked-practices-of'
import type { Dashboard, TeamRow } from '@/use-cases/dashboard/get-dashboard'
import { type CellScore, cellMove, cellScore, type Move } from './cell-figures'

/** A column of the heatmap: a pillar, or a practice, whose id begins with that of its pillar. */
export type HeatmapColumn = { id: string; title: string }

/** A team's figures, as arrays in the order of the columns: small enough for hundreds of teams. */
export type HeatmapTeam = {
  id: string
  name: string
  sample: boolean
  /** The keys of its tags. */
  tags: readonly string[]
  /** The assessment that the figures are of; null if nothing of the team is published here. */
  assessment: string | null
  /** What the assessment is called, where that is not the same for all teams. */
  label: string | null
  scores: readonly CellScore[]
  /** How many people each score is of. */
  n: readonly number[]
  /** Of the pillars alone, which come first. */
  levels: readonly (Level | null)[]
  moves: readonly Move[]
}

export type HeatmapData = {
  voice: Voice
  /** The five pillars, then all practices. */
  columns: readonly HeatmapColumn[]
  teams: readonly HeatmapTeam[]
}

/** The figures of all teams of a dashboard, whatever the tags, in the compact form that is sent to the browser. */
export async function heatmapData({ allTeams, voice, round }: Dashboard): Promise<HeatmapData> {
  const label = await assessmentLabeller()
  const notable = notableOf(allTeams)
  const practices = askedPracticesOf(allTeams)
  return {
    voice,
    columns: [...currentQuestionnaire.pillars, ...practices].map(({ id, text }) => ({ id, title: text.en.title })),
    teams: allTeams.map((row) => ({
      id: row.id,
      name: row.name,
      sample: row.sample,
      tags: row.tags,
      assessment: row.latest?.assessmentId ?? null,
      label: row.latest && round === null ? label(row.latest) : null,
      ...figuresOf(row, practices, notable),
    })),
  }
}

/** The moves that remain when those of all teams are tested together. */
function notableOf(teams: readonly TeamRow[]): ReadonlySet<PillarChange> {
  const changes = teams.flatMap(({ latest }) =>
    PILLAR_IDS.map((id) => ({ key: null, change: latest?.pillars[id].change ?? null })),
  )
  return new Set(notableChanges(changes).listed.map(({ change }) => change))
}

function figuresOf(
  { latest }: TeamRow,
  asked: readonly Practice[],
  notable: ReadonlySet<PillarChange>,
): Pick<HeatmapTeam, 'scores' | 'n' | 'levels' | 'moves'> {
  if (latest === null) return { scores: [], n: [], levels: [], moves: [] }
  const pillars = PILLAR_IDS.map((id) => latest.pillars[id])
  const practices = asked.map(({ id }) => latest.practices[id])
  return {
    scores: [...pillars, ...practices].map(cellScore),
    n: [...pillars, ...practices].map((figures) => figures?.n ?? 0),
    levels: pillars.map(({ level }) => level),
    moves: pillars.map(({ change }) => cellMove(change, change !== null && notable.has(change))),
  }
}
