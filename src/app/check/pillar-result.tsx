import type { ReactNode } from 'react'
import { scoreText } from '@/charts/score-text'
import type { CheckResult } from './check-result-of'
import type { CheckWords, PracticeTexts } from './check-words'
import { fill } from './fill'

type PillarResultProps = {
  pillar: CheckResult['pillars'][number]
  practices: PracticeTexts
  words: CheckWords['result']
  mark: ReactNode
}

/** A pillar's score and level, what holds it back and what would raise it. */
export function PillarResult({ pillar: { id, score, level, raise }, practices, words, mark }: PillarResultProps) {
  const list = new Intl.ListFormat('en')
  const title = (practiceId: string) => practices[practiceId]?.title ?? practiceId
  const steps = raise?.steps.map(({ practiceId, levels }) =>
    fill(levels === 1 ? words.raiseOne : words.raiseSteps, { practice: title(practiceId), levels }),
  )
  return (
    <li className="space-y-1 py-4 first:pt-0">
      <h3 className="flex flex-wrap items-baseline gap-x-3">
        {mark}
        <span className="font-bold">{words.radar.pillars[id]}</span>
        {score !== null && <span className="text-lg font-bold tabular-nums">{scoreText(score)}</span>}
        <span className={level ? 'text-quiet' : 'hatch rounded px-2 text-quiet'}>
          {level
            ? fill(words.level, { level: level.level, name: words.radar.levels[level.level - 1] ?? '' })
            : words.noLevel}
        </span>
      </h3>
      {score === null && <p className="text-sm">{words.tooFew}</p>}
      {level && level.heldBackBy.length > 0 && (
        <p className="text-sm">
          {fill(words.heldBack, {
            level: level.level,
            uncapped: level.uncapped,
            practices: list.format(level.heldBackBy.map(title)),
          })}
        </p>
      )}
      {level && (
        <p className="text-sm">
          {raise && steps ? fill(words.raise, { level: raise.level, steps: list.format(steps) }) : words.top}
        </p>
      )}
    </li>
  )
}
