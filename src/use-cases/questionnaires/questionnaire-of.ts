import type { PILLAR_IDS } from '@/questionnaire/pillars'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Practice, Questionnaire } from '@/questionnaire/schema'
import type { PracticeDocument, QuestionnaireDocument } from './document-schema'

/** The five texts and four steps of a document are just so many: its schema says so. */
type Texts = Practice['text']['en']

/** A document as the app asks, shows and scores it. The pillars are named as in CALMS. */
export function questionnaireOf(id: string, version: number, document: QuestionnaireDocument): Questionnaire {
  return {
    id,
    version,
    title: document.title,
    pillars: currentQuestionnaire.pillars.map((pillar) => ({
      id: pillar.id,
      text: pillar.text,
      practices: document[pillar.id].map(practiceOf),
    })),
  }
}

function practiceOf({ id, weight, foundation, claim, ...texts }: PracticeDocument): Practice {
  const en = {
    ...texts,
    levels: texts.levels as Texts['levels'],
    nextSteps: texts.nextSteps as Texts['nextSteps'],
    ...(claim !== '' && { claim }),
  }
  return { id, weight, foundation, text: { en } }
}

/** A questionnaire as people write it, to begin a copy with. */
export function documentOf(questionnaire: Questionnaire): QuestionnaireDocument {
  const practices = (id: (typeof PILLAR_IDS)[number]) =>
    (questionnaire.pillars.find((pillar) => pillar.id === id)?.practices ?? []).map(documentOfPractice)
  return {
    title: questionnaire.title,
    culture: practices('culture'),
    automation: practices('automation'),
    lean: practices('lean'),
    measurement: practices('measurement'),
    sharing: practices('sharing'),
  }
}

function documentOfPractice({ id, weight, foundation, text }: Practice): PracticeDocument {
  const { title, question, help, levels, nextSteps, claim = '' } = text.en
  return { id, title, question, help, levels: [...levels], nextSteps: [...nextSteps], weight, foundation, claim }
}
