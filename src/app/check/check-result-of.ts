import type { AskedPillar } from '@/questionnaire/asked-practices'
import { byPillar } from '@/scoring/by-pillar'
import { overallScore } from '@/scoring/overall-score'
import { pillarLevel } from '@/scoring/pillar-level'
import { pillarScore } from '@/scoring/pillar-score'
import { DEFAULT_TARGET_LEVEL, priorities } from '@/scoring/priorities'
import type { Answers } from '@/scoring/tally'
import { tallyOf } from '@/scoring/tally-of'
import { whatWouldRaiseIt } from '@/scoring/what-would-raise-it'

/** How many practices are proposed to be tried next, as in a report. */
const SHOWN = 3

export type CheckResult = ReturnType<typeof checkResultOf>

/** What one person's answers come to, by the same rules as a team's. Pure: the browser computes it. */
export function checkResultOf(answers: Answers, asked: readonly AskedPillar[]) {
  const tally = tallyOf([answers], asked)
  const pillars = asked.map((pillar) => ({
    id: pillar.id,
    score: pillarScore(tally.pillars[pillar.id]).score,
    level: pillarLevel(tally, pillar),
    raise: whatWouldRaiseIt(tally, pillar),
  }))
  return {
    pillars,
    overall: overallScore(pillars.map(({ score }) => score)),
    priorities: priorities(
      tally,
      asked,
      byPillar(() => DEFAULT_TARGET_LEVEL),
    ).slice(0, SHOWN),
  }
}
