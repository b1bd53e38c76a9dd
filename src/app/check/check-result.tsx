import type { ReactNode } from 'react'
import { RadarSvg } from '@/charts/radar-svg'
import { RadarTable } from '@/charts/radar-table'
import { scoreText } from '@/charts/score-text'
import { Button } from '@/components/button'
import { CopyField } from '@/components/copy-field'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import type { Answers } from '@/scoring/tally'
import { checkResultOf } from './check-result-of'
import type { CheckWords, PracticeTexts } from './check-words'
import { fill } from './fill'
import { NextSteps } from './next-steps'
import { PillarResult } from './pillar-result'

type CheckResultProps = {
  answers: Answers
  asked: readonly AskedPillar[]
  practices: PracticeTexts
  words: CheckWords['result']
  marks: Readonly<Record<PillarId, ReactNode>>
  onChange: () => void
  onStartAnew: () => void
}

/** One person's result: radar and pillars, what to try next, and its address to keep. */
export function CheckResult({ answers, asked, practices, words, marks, onChange, onStartAnew }: CheckResultProps) {
  const { pillars, overall, priorities } = checkResultOf(answers, asked)
  const of = <T,>(value: (pillar: (typeof pillars)[number] | undefined) => T) =>
    byPillar((id) => value(pillars.find((pillar) => pillar.id === id)))
  const series = [
    {
      id: 'own',
      name: words.column,
      kind: 'current' as const,
      values: of((pillar) => pillar?.score ?? null),
      levels: of((pillar) => pillar?.level?.level ?? null),
    },
  ]
  return (
    <div className="space-y-12">
      <header className="max-w-[70ch] space-y-2">
        <h2 tabIndex={-1} className="text-xl font-bold outline-none">
          {words.title}
        </h2>
        <p>
          {overall.score === null
            ? fill(words.overallMissing, { scored: overall.scored })
            : fill(words.overall, { score: scoreText(overall.score) })}
        </p>
        <p className="text-quiet">{words.one}</p>
      </header>
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-2">
        <figure>
          <RadarSvg series={series} words={words.radar} />
          <RadarTable series={series} words={words.radar} />
        </figure>
        <ul className="divide-y divide-line">
          {pillars.map((pillar) => (
            <PillarResult key={pillar.id} pillar={pillar} practices={practices} words={words} mark={marks[pillar.id]} />
          ))}
        </ul>
      </div>
      <NextSteps priorities={priorities} practices={practices} words={words} marks={marks} />
      <section aria-labelledby="keep" className="max-w-2xl space-y-3">
        <h2 id="keep" className="text-xl font-bold">
          {words.keep}
        </h2>
        <p>{words.keepText}</p>
        <CopyField key={location.href} value={location.href} words={words.copying} />
        <p className="flex flex-wrap gap-3">
          <Button type="button" kind="secondary" onClick={onChange}>
            {words.change}
          </Button>
          <Button type="button" kind="secondary" onClick={onStartAnew}>
            {words.anew}
          </Button>
        </p>
      </section>
    </div>
  )
}
