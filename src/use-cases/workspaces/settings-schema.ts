import { z } from 'zod'
import { LEVELS } from '@/questionnaire/levels'
import { byPillar } from '@/scoring/by-pillar'
import { SMALLEST_GROUP } from '@/scoring/published-tally'
import { workspaceNameSchema } from './workspace-name'

/** The minimum group sizes that a workspace may choose from. */
export const GROUP_SIZES = { least: SMALLEST_GROUP, most: 50 } as const

const groupSizeSchema = wholeNumber({ ...GROUP_SIZES, error: 'minimumGroupSize' })

const targetSchema = wholeNumber({ least: LEVELS[0], most: LEVELS[4], error: 'targetLevel' }).transform(
  (number) => LEVELS[number - 1] ?? LEVELS[0],
)

/** What the settings of a workspace may be: its name, the minimum group size, and the target of each pillar. */
export const settingsSchema = z
  .object({ name: workspaceNameSchema, minimumGroupSize: groupSizeSchema, ...byPillar(() => targetSchema) })
  .transform(({ name, minimumGroupSize, ...targets }) => ({ name, minimumGroupSize, targets }))
export type Settings = z.infer<typeof settingsSchema>

type Limits = { least: number; most: number; error: string }

/** A whole number as it is typed: digits only, so that nothing else is taken for one. */
function wholeNumber({ least, most, error }: Limits) {
  return z
    .string({ error })
    .trim()
    .regex(/^\d{1,2}$/, { error })
    .transform(Number)
    .pipe(z.number().min(least, { error }).max(most, { error }))
}
