import { practicesById } from '@/questionnaire/practices-by-id'
import type { Answering } from '@/use-cases/responses/find-answering'
import type { SheetPillar } from './pillar-section'

/** The pillars and practices that a link asks, with no more of their words than the form shows. */
export function sheetPillars({ questionnaire, asked }: Answering): SheetPillar[] {
  const practices = practicesById(questionnaire)
  return questionnaire.pillars.flatMap(({ id, text }) => {
    const ids = asked.find((pillar) => pillar.id === id)?.practices ?? []
    const shown = ids.flatMap((practice) => {
      const words = practices.get(practice.id)?.text.en
      return words ? [{ id: practice.id, text: { en: shownWords(words) } }] : []
    })
    return [{ id, title: text.en.title, summary: text.en.summary, practices: shown }]
  })
}

type Words = SheetPillar['practices'][number]['text']['en']

const shownWords = ({ question, levels, help }: Words): Words => ({ question, levels, help })
