import type { ReactNode } from 'react'
import type { PracticeWords } from '@/app/answering/answer-words'
import { PracticeFieldset } from '@/app/answering/practice-fieldset'
import type { Pillar } from '@/questionnaire/schema'

type AskedPillarSectionProps = { pillar: Pillar; mark: ReactNode; words: PracticeWords }

/** A pillar of the quick check with its practices, without comments: nobody would read them. */
export function AskedPillarSection({ pillar: { id, text, practices }, mark, words }: AskedPillarSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-36 space-y-4">
      <h2 id={`${id}-title`} className="flex items-center gap-2 text-lg font-bold">
        {mark} {text.en.title}
      </h2>
      <div className="space-y-8">
        {practices.map((practice) => (
          <PracticeFieldset key={practice.id} practice={practice} given={undefined} words={words} mayComment={false} />
        ))}
      </div>
    </section>
  )
}
