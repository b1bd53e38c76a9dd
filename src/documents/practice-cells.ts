import { practiceEntry } from '@/scoring/practice-entry'
import type { ExportedVoice } from '@/use-cases/exports/exported-results'
import { scoreMissing } from './missing-reason'
import { figureCell } from './result-cell'

/** What is published of a practice that a team was asked, at full precision; null for what is not. */
export function practiceCells({ figures }: ExportedVoice, id: string) {
  const practice = figures?.practices[id]
  const entry = figures && practiceEntry(figures.tally, id)
  return {
    score: figureCell(practice?.score),
    n: entry && practice ? practice.n : null,
    agreement: figureCell(practice?.agreement),
    level1: entry?.levels[0] ?? null,
    level2: entry?.levels[1] ?? null,
    level3: entry?.levels[2] ?? null,
    level4: entry?.levels[3] ?? null,
    level5: entry?.levels[4] ?? null,
    na: entry?.na ?? null,
    unknown: entry?.unknown ?? null,
    missing: entry?.missing ?? null,
    reason: scoreMissing(figures, practice ?? NOTHING, 'no-level'),
  }
}

const NOTHING = { score: null, withheld: false }
