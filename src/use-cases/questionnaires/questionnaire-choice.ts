import { z } from 'zod'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'

/** A version; that it is there is checked where it is used. */
export const versionSchema = z.object({
  id: z.string(),
  version: z
    .int()
    .min(1)
    .max(2 ** 31 - 1),
})
export type QuestionnaireVersion = z.infer<typeof versionSchema>

/** The version to ask with, as a form names it (`calms:1`) or as it is; the CALMS questionnaire if nothing is said. */
export const questionnaireChoiceSchema = z
  .union([namedVersion(), versionSchema], { error: 'questionnaire' })
  .default({ id: currentQuestionnaire.id, version: currentQuestionnaire.version })

/** `calms:1` */
export function namedVersion() {
  return z
    .string()
    .regex(/^[a-z0-9-]{1,40}:[1-9]\d{0,8}$/)
    .transform((name) => {
      const [id = '', version = ''] = name.split(':')
      return { id, version: Number(version) }
    })
}

/** As a form names it. */
export const versionName = ({ id, version }: QuestionnaireVersion) => `${id}:${version}`
