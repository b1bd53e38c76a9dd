import { z } from 'zod'
import { savedAnswerSchema } from '@/questionnaire/answer-schema'
import { type AskedPillar, practiceCount } from '@/questionnaire/asked-practices'

/** To make a schema takes longer than to check what is sent. */
const made = new WeakMap<readonly AskedPillar[], ReturnType<typeof schemaFor>>()

/** What a browser sends: its key, and what was said about the practices that its link asks. */
export function sentSchema(asked: readonly AskedPillar[]): ReturnType<typeof schemaFor> {
  const schema = made.get(asked) ?? schemaFor(asked)
  made.set(asked, schema)
  return schema
}

function schemaFor(asked: readonly AskedPillar[]) {
  return z.strictObject(
    {
      key: z.string({ error: 'submissionKey' }),
      answers: z.array(savedAnswerSchema(asked), { error: 'json' }).max(practiceCount(asked), 'practice'),
    },
    { error: ({ code }) => (code === 'invalid_type' ? 'json' : undefined) },
  )
}
