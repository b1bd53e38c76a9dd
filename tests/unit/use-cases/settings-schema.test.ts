import { describe, expect, it } from 'vitest'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { settingsSchema } from '@/use-cases/workspaces/settings-schema'
import { targetLevels, targetLevelsJson } from '@/use-cases/workspaces/target-levels'

const FOURS = { culture: 4, automation: 4, lean: 4, measurement: 4, sharing: 4 } as const

/** The form as it is sent: text only. */
const FORM = { name: 'Works', minimumGroupSize: '8', ...Object.fromEntries(PILLAR_IDS.map((id) => [id, '4'])) }

describe('the form of settings', () => {
  const problemsOf = (changed: object) =>
    settingsSchema.safeParse({ ...FORM, ...changed }).error?.issues.map(({ path, message }) => [path.join(), message])

  it.each(['3', '5', '50', ' 7 '])('takes a minimum group size of %j', (size) => {
    const parsed = settingsSchema.parse({ ...FORM, minimumGroupSize: size })
    expect(parsed).toEqual({ name: 'Works', minimumGroupSize: Number(size), targets: FOURS })
  })

  it.each(['', '2', '0', '-3', '51', '500', '3.5', '5,0', '1e1', '0x5', '٥', 'five', undefined])(
    'refuses a minimum group size of %j',
    (size) => expect(problemsOf({ minimumGroupSize: size })).toEqual([['minimumGroupSize', 'minimumGroupSize']]),
  )

  it.each(PILLAR_IDS)('takes a target from 1 to 5 for %s, and nothing else', (id) => {
    for (const level of ['1', '5']) expect(problemsOf({ [id]: level })).toBeUndefined()
    for (const level of ['0', '6', '', '2.5', 'x', undefined]) {
      expect(problemsOf({ [id]: level })).toEqual([[id, 'targetLevel']])
    }
  })

  it('takes a name of up to 80 characters with something to see in it', () => {
    expect(problemsOf({ name: 'x'.repeat(80) })).toBeUndefined()
    expect(problemsOf({ name: 'x'.repeat(81) })).toEqual([['name', 'workspaceNameLength']])
    expect(problemsOf({ name: ' \u200b ' })).toEqual([['name', 'workspaceNameEmpty']])
  })

  it('names every field that is wrong at once', () => {
    expect(problemsOf({ name: '', minimumGroupSize: '2', culture: '9' })).toHaveLength(3)
  })
})

describe('target levels', () => {
  it('that are stored are read back', () => {
    const targets = { ...FOURS, culture: 1, sharing: 5 } as const
    expect(targetLevels(targetLevelsJson(targets))).toEqual(targets)
  })

  it('that are left out have the default, and one that is no level too', () => {
    expect(targetLevels('{}')).toEqual(FOURS)
    expect(targetLevels('{"lean":9,"culture":2}')).toEqual({ ...FOURS, culture: 2 })
  })
})
