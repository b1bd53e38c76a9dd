import type { ReactNode } from 'react'
import { scoreText } from '@/charts/score-text'
import { Card } from '@/components/card'
import type { PillarId } from '@/questionnaire/pillars'
import { nearestLevel } from '@/scoring/nearest-level'
import { DEFAULT_TARGET_LEVEL } from '@/scoring/priorities'
import type { CheckResult } from './check-result-of'
import type { CheckWords, PracticeTexts } from './check-words'
import { fill } from './fill'

type NextStepsProps = {
  priorities: CheckResult['priorities']
  practices: PracticeTexts
  words: CheckWords['result']
  marks: Readonly<Record<PillarId, ReactNode>>
}

/** What raises the levels soonest, each with the one thing to try next. */
export function NextSteps({ priorities, practices, words, marks }: NextStepsProps) {
  return (
    <section aria-labelledby="next-steps" className="space-y-4">
      <h2 id="next-steps" className="text-xl font-bold">
        {words.nextSteps}
      </h2>
      {priorities.length === 0 && <p>{words.nextStepsNone}</p>}
      <ol className="grid gap-4 lg:grid-cols-3">
        {priorities.map(({ practiceId, pillarId, score, caps }) => (
          <li key={practiceId}>
            <Card className="h-full space-y-2">
              <p className="flex flex-wrap items-center gap-2 text-sm text-quiet">
                {marks[pillarId]}
                {fill(caps ? words.caps : words.gap, {
                  pillar: words.radar.pillars[pillarId],
                  score: scoreText(score),
                  target: DEFAULT_TARGET_LEVEL,
                })}
              </p>
              <h3 className="text-lg font-semibold">{practices[practiceId]?.title}</h3>
              <p>{practices[practiceId]?.nextSteps[nearestLevel(score) - 1]}</p>
            </Card>
          </li>
        ))}
      </ol>
    </section>
  )
}
