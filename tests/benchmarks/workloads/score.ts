import { askedPractices } from '../../../src/questionnaire/asked-practices'
import { currentQuestionnaire } from '../../../src/questionnaire/published-questionnaires'
import { byPillar } from '../../../src/scoring/by-pillar'
import { pillarScore } from '../../../src/scoring/pillar-score'
import { practiceScore } from '../../../src/scoring/practice-score'
import { respondentPillarScore } from '../../../src/scoring/respondent-pillar-score'
import { tallyFromJson } from '../../../src/scoring/tally-json'
import type { Bench } from '../bench-context'
import { callsInTurns } from '../calls-in-turns'
import type { Row } from '../workload'
import { arraysOf, loopScores } from './loop-scores'
import { someAnswers, someTallies } from './some-answers'

const ASKED = askedPractices(currentQuestionnaire, 'full')

/** One response's five pillar scores (rule 1 of docs/scoring.md), as the thank-you page computes them. */
export async function scoreResponse({ length }: Bench): Promise<Row[]> {
  const answers = someAnswers()
  const arrays = arraysOf(answers, ASKED)
  const run = () => ASKED.map((pillar) => respondentPillarScore(answers, pillar))
  if (String(run()) !== String(loopScores(arrays))) throw new Error('score-response: the loop gives other scores')
  const { taken, baseline, ratio } = callsInTurns(run, () => loopScores(arrays), length)
  return [
    {
      workload: 'Score one response of 33 answers',
      baseline: 'the same sums in a bare loop over arrays',
      unit: 'µs',
      figure: taken * 1_000,
      baselineFigure: baseline * 1_000,
      ratio,
      reach: { atMost: 3 },
      note: 'reach also: under 50 µs',
    },
  ]
}

/** The pillar and practice scores of 4,000 tallies, from their JSON as it stands in the database. */
export async function scoreTallies({ length }: Bench): Promise<Row[]> {
  const texts = someTallies(500 * 8)
  const run = () => texts.map(scored)
  const { taken, baseline, ratio } = callsInTurns(run, () => texts.map((text) => JSON.parse(text)), length)
  return [
    {
      workload: 'Score 500 × 8 tallies: pillars and practices',
      baseline: 'JSON.parse of the same tallies',
      unit: 'ms',
      figure: taken,
      baselineFigure: baseline,
      ratio,
      reach: { atMost: 2 },
    },
  ]
}

function scored(text: string) {
  const { pillars, practices } = tallyFromJson(text)
  return {
    pillars: byPillar((id) => pillarScore(pillars[id])),
    practices: Object.values(practices).map(practiceScore),
  }
}
