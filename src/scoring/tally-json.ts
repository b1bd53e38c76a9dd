import type { PillarId } from '@/questionnaire/pillars'
import { byPillar } from './by-pillar'
import type { PillarTally, PracticeTally, PublishedTally } from './tally'

type PracticeRow = [number, number, number, number, number, number, number, number] | null
type PillarRow = [n: number, sum: number, sumOfSquares: number] | null

type Compact = {
  /** Responses. */
  r: number
  /** Why all is withheld. */
  w: PublishedTally['withheld']
  /** By practice: the counts of levels 1 to 5, na, unknown, missing. */
  p: Record<string, PracticeRow>
  /** By pillar: n, Σx, Σx². */
  s: Record<PillarId, PillarRow>
}

/** A published tally as compact JSON: about 1 kB for the full questionnaire. */
export function tallyToJson({ responses, withheld, practices, pillars }: PublishedTally): string {
  const compact: Compact = {
    r: responses,
    w: withheld,
    p: Object.fromEntries(Object.entries(practices).map(([id, entry]) => [id, practiceRow(entry)])),
    s: byPillar((id) => pillarRow(pillars[id])),
  }
  return JSON.stringify(compact)
}

/** The published tally that `tallyToJson` wrote, exactly. */
export function tallyFromJson(json: string): PublishedTally {
  const { r, w, p, s } = JSON.parse(json) as Compact
  // In the very object that was parsed, whose keys are its own: a new one would cost as much as parsing it did.
  const practices: Record<string, PracticeRow | PracticeTally> = p
  for (const [id, row] of Object.entries(p)) practices[id] = practiceTally(row)
  return {
    responses: r,
    withheld: w,
    practices: practices as PublishedTally['practices'],
    pillars: byPillar((id) => pillarTally(s[id])),
  }
}

function practiceRow(entry: PracticeTally | null): PracticeRow {
  return entry && [...entry.levels, entry.na, entry.unknown, entry.missing]
}

function practiceTally(row: PracticeRow): PracticeTally | null {
  // By index: taking hundreds of thousands of rows apart by their order is slower.
  return row && { levels: [row[0], row[1], row[2], row[3], row[4]], na: row[5], unknown: row[6], missing: row[7] }
}

function pillarRow(entry: PillarTally | null): PillarRow {
  return entry && [entry.n, entry.sum, entry.sumOfSquares]
}

function pillarTally(row: PillarRow): PillarTally | null {
  return row && { n: row[0], sum: row[1], sumOfSquares: row[2] }
}
