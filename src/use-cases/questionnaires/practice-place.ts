import { z } from 'zod'
import { PRACTICES_OF_A_PILLAR } from '@/questionnaire/text-limits'

/** Where in its pillar a practice is to stand, from 1. */
export const practicePlaceSchema = z.object({
  place: z.coerce
    .number({ error: 'practicePlace' })
    .int('practicePlace')
    .min(1, 'practicePlace')
    .max(PRACTICES_OF_A_PILLAR.most, 'practicePlace'),
})
