import { memo, type ReactNode } from 'react'
import type { PracticeWords } from '@/app/answering/answer-words'
import { type AskedPractice, PracticeFieldset } from '@/app/answering/practice-fieldset'
import type { SaidAnswer } from '@/app/answering/said-answer'
import { farDown } from '@/components/far-down'
import type { PillarId } from '@/questionnaire/pillars'

export type SheetPillar = { id: PillarId; title: string; summary: string; practices: readonly AskedPractice[] }

type PillarSectionProps = {
  pillar: SheetPillar
  mark: ReactNode
  given: ReadonlyMap<string, SaidAnswer>
  hidden: boolean
  /** All steps are shown and this is far down the page: it is laid out only when it comes near. */
  isFarDown: boolean
  words: PracticeWords
}

/** About what a practice takes on a phone, in px. */
const PRACTICE_HEIGHT = 650

/** One pillar of the form; with script, one is shown at a time. It is drawn anew only when it is shown or hidden. */
export const PillarSection = memo(function PillarSection(props: PillarSectionProps) {
  const { pillar, mark, given, hidden, isFarDown, words } = props
  const unseen = isFarDown ? farDown(pillar.practices.length * PRACTICE_HEIGHT) : undefined
  return (
    <section
      id={pillar.id}
      aria-labelledby={`${pillar.id}-title`}
      hidden={hidden}
      className={`mb-10 scroll-mt-32 ${unseen?.className ?? ''}`}
      style={unseen?.style}
    >
      <h2
        id={`${pillar.id}-title`}
        tabIndex={-1}
        className="flex items-center gap-2 text-xl font-bold outline-none sm:text-2xl"
      >
        {mark} {pillar.title}
      </h2>
      <p className="mt-1 mb-8 max-w-[70ch] text-quiet">{pillar.summary}</p>
      <div className="space-y-10">
        {pillar.practices.map((practice) => (
          <PracticeFieldset key={practice.id} practice={practice} given={given.get(practice.id)} words={words} />
        ))}
      </div>
    </section>
  )
})
