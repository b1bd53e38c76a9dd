import type { FieldError } from '@/errors/app-error'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { FOUNDATIONS_OF_A_PILLAR, PRACTICES_OF_A_PILLAR } from '@/questionnaire/text-limits'
import type { PracticeDocument, QuestionnaireDocument } from './document-schema'

/** What a draft still needs before it can be published, by field; none if it is finished. */
export function unfinishedIn(document: QuestionnaireDocument): FieldError[] {
  return [
    ...(document.title === '' ? [{ field: 'title', problem: 'questionnaireTextEmpty' }] : []),
    ...PILLAR_IDS.flatMap((pillar) => [
      ...ofPillar(pillar, document[pillar]),
      ...document[pillar].flatMap((practice, row) => emptyIn(`${pillar}.${row}`, practice)),
    ]),
  ]
}

function ofPillar(pillar: string, practices: readonly PracticeDocument[]): FieldError[] {
  if (practices.length < PRACTICES_OF_A_PILLAR.fewest) return [{ field: pillar, problem: 'pillarPractices' }]
  const foundations = practices.filter(({ foundation }) => foundation).length
  return foundations === FOUNDATIONS_OF_A_PILLAR ? [] : [{ field: pillar, problem: 'pillarFoundations' }]
}

function emptyIn(at: string, { title, question, help, levels, nextSteps }: PracticeDocument): FieldError[] {
  const texts = Object.entries({
    title,
    question,
    help,
    ...numbered('levels', levels),
    ...numbered('nextSteps', nextSteps),
  })
  return texts.flatMap(([name, text]) =>
    text === '' ? [{ field: `${at}.${name}`, problem: 'questionnaireTextEmpty' }] : [],
  )
}

const numbered = (name: string, texts: readonly string[]) =>
  Object.fromEntries(texts.map((text, index) => [`${name}.${index}`, text]))
