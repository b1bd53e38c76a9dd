import type { PillarId } from '@/questionnaire/pillars'
import type { ExportedVoice } from '@/use-cases/exports/exported-results'
import { scoreMissing } from './missing-reason'
import { figureCell } from './result-cell'

/** What is published of a team's pillar, at full precision; null for what is not. */
export function pillarCells({ figures }: ExportedVoice, id: PillarId) {
  const pillar = figures?.pillars[id]
  return {
    score: figureCell(pillar?.score),
    // How many have a score, which may be none, is told unless it is withheld.
    n: pillar && !pillar.withheld ? pillar.n : null,
    level: pillar?.level ?? null,
    intervalLow: figureCell(pillar?.interval?.low),
    intervalHigh: figureCell(pillar?.interval?.high),
    change: figureCell(pillar?.change?.difference),
    verdict: pillar?.change?.verdict ?? null,
    p: figureCell(pillar?.change?.p),
    gap: figureCell(pillar?.gap),
    reason: scoreMissing(figures, pillar ?? NOTHING, 'too-few-answers'),
  }
}

const NOTHING = { score: null, withheld: false }
