import type { Actor } from '@/auth/actor'
import { calms1 } from '@/questionnaire/calms-1/questionnaire'
import { beginNextVersion } from '@/use-cases/questionnaires/begin-next-version'
import { createQuestionnaire } from '@/use-cases/questionnaires/create-questionnaire'
import type { PracticeDocument, QuestionnaireDocument } from '@/use-cases/questionnaires/document-schema'
import { publishQuestionnaire } from '@/use-cases/questionnaires/publish-questionnaire'
import { documentOf } from '@/use-cases/questionnaires/questionnaire-of'
import { saveDraftQuestionnaire } from '@/use-cases/questionnaires/save-draft-questionnaire'

/** The CALMS questionnaire as people write it. */
export const calmsDocument = (): QuestionnaireDocument => structuredClone(documentOf(calms1))

/** A finished practice. */
export function practice(id: string, given: Partial<PracticeDocument> = {}): PracticeDocument {
  return {
    id,
    title: `Title of ${id}`.slice(0, 40),
    question: `How is it with ${id}?`,
    help: 'Choose what comes nearest.',
    levels: [1, 2, 3, 4, 5].map((level) => `What is seen of ${id} at level ${level}.`),
    nextSteps: [1, 2, 3, 4].map((level) => `What to try for ${id} at level ${level}.`),
    weight: 1,
    foundation: false,
    claim: '',
    ...given,
  }
}

/** A finished questionnaire of two practices a pillar, none of which the CALMS questionnaire has. */
export function smallDocument(title = 'Small'): QuestionnaireDocument {
  const two = (pillar: string) => ['one', 'two'].map((name) => practice(`${pillar}.${name}`, { foundation: true }))
  return {
    title,
    culture: two('culture'),
    automation: two('automation'),
    lean: two('lean'),
    measurement: two('measurement'),
    sharing: two('sharing'),
  }
}

/** Publishes a questionnaire. @returns its id. */
export async function publishedOwn(actor: Actor, document: QuestionnaireDocument): Promise<string> {
  const id = await createQuestionnaire(actor, { title: document.title, copyOf: null })
  await saveDraftQuestionnaire(actor, id, 0, document)
  await publishQuestionnaire(actor, id, 1)
  return id
}

/** Publishes another version of it. @returns the version. */
export async function publishedNext(actor: Actor, id: string, document: QuestionnaireDocument): Promise<number> {
  await beginNextVersion(actor, id)
  await saveDraftQuestionnaire(actor, id, 0, document)
  return publishQuestionnaire(actor, id, 1)
}
