import { z } from 'zod'
import { LEVELS } from '@/questionnaire/levels'
import { byPillar } from '@/scoring/by-pillar'
import { SMALLEST_GROUP } from '@/scoring/published-tally'
import { wholeNumber } from '../whole-number'
import { timeZoneSchema } from './time-zone'
import { workspaceNameSchema } from './workspace-name'

/** The minimum group sizes that a workspace may choose from. */
export const GROUP_SIZES = { least: SMALLEST_GROUP, most: 50 } as const

/** After how many days members' answers may be destroyed. */
export const FORGET_DAYS = { least: 0, most: 365 } as const

const groupSizeSchema = wholeNumber({ ...GROUP_SIZES, error: 'minimumGroupSize' })

const forgetDaysSchema = wholeNumber({ ...FORGET_DAYS, error: 'forgetAfterDays' })

const targetSchema = wholeNumber({ least: LEVELS[0], most: LEVELS[4], error: 'targetLevel' }).transform(
  (number) => LEVELS[number - 1] ?? LEVELS[0],
)

/** What the settings of a workspace may be: what is general, and the target of each pillar. */
export const settingsSchema = z
  .object({
    name: workspaceNameSchema,
    minimumGroupSize: groupSizeSchema,
    timeZone: timeZoneSchema,
    forgetAfterDays: forgetDaysSchema,
    ...byPillar(() => targetSchema),
  })
  .transform(({ name, minimumGroupSize, timeZone, forgetAfterDays, ...targets }) => ({
    name,
    minimumGroupSize,
    timeZone,
    forgetAfterDays,
    targets,
  }))
export type Settings = z.infer<typeof settingsSchema>
