import { z } from 'zod'
import { TEXT_LIMITS } from '@/questionnaire/text-limits'
import { visibleName } from '../visible-name'
import { namedVersion, versionSchema } from './questionnaire-choice'

export const questionnaireTitleSchema = z.object({
  title: visibleName(TEXT_LIMITS.questionnaireTitle, { tooLong: 'upTo60', empty: 'questionnaireTextEmpty' }),
})

/** What a questionnaire of one's own begins with. */
export const newQuestionnaireSchema = questionnaireTitleSchema.extend({
  /** The version to copy; null to start empty. */
  copyOf: versionSchema.nullable(),
})
export type NewQuestionnaire = z.infer<typeof newQuestionnaireSchema>

/** The same as a form sends it: the version by its name, '' for none. */
export const newQuestionnaireFormSchema = newQuestionnaireSchema.extend({
  copyOf: z.union([z.literal('').transform(() => null), namedVersion()], { error: 'questionnaire' }),
})
