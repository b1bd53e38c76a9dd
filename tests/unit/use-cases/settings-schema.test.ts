import { describe, expect, it } from 'vitest'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { settingsSchema } from '@/use-cases/workspaces/settings-schema'
import { targetLevels, targetLevelsJson } from '@/use-cases/workspaces/target-levels'
import { TIME_ZONES } from '@/use-cases/workspaces/time-zone'

const FOURS = { culture: 4, automation: 4, lean: 4, measurement: 4, sharing: 4 } as const

/** The form as it is sent: text only. */
const FORM = {
  name: 'Works',
  minimumGroupSize: '8',
  timeZone: 'Europe/Berlin',
  forgetAfterDays: '30',
  ...Object.fromEntries(PILLAR_IDS.map((id) => [id, '4'])),
}

describe('the form of settings', () => {
  const problemsOf = (changed: object) =>
    settingsSchema.safeParse({ ...FORM, ...changed }).error?.issues.map(({ path, message }) => [path.join(), message])

  it.each(['3', '5', '50', ' 7 '])('takes a minimum group size of %j', (size) => {
    const parsed = settingsSchema.parse({ ...FORM, minimumGroupSize: size })
    const general = { name: 'Works', timeZone: 'Europe/Berlin', forgetAfterDays: 30 }
    expect(parsed).toEqual({ ...general, minimumGroupSize: Number(size), targets: FOURS })
  })

  it.each(['', '2', '0', '-3', '51', '500', '3.5', '5,0', '1e1', '0x5', '٥', 'five', undefined])(
    'refuses a minimum group size of %j',
    (size) => expect(problemsOf({ minimumGroupSize: size })).toEqual([['minimumGroupSize', 'minimumGroupSize']]),
  )

  it.each(['0', '1', '30', '365', ' 7 '])('takes %j days until answers are destroyed', (days) => {
    expect(settingsSchema.parse({ ...FORM, forgetAfterDays: days }).forgetAfterDays).toBe(Number(days))
  })

  it.each(['', '-1', '366', '1000', '3.5', '1e2', '٣٠', 'never', undefined])(
    'refuses %j days until answers are destroyed',
    (days) => expect(problemsOf({ forgetAfterDays: days })).toEqual([['forgetAfterDays', 'forgetAfterDays']]),
  )

  it('takes every time zone that it offers, UTC among them', () => {
    expect(TIME_ZONES).toEqual(expect.arrayContaining(['UTC', 'Europe/Berlin', 'America/New_York']))
    for (const timeZone of TIME_ZONES) expect(settingsSchema.parse({ ...FORM, timeZone }).timeZone).toBe(timeZone)
  })

  it('takes a time zone by another of its names', () => {
    expect(settingsSchema.parse({ ...FORM, timeZone: 'Etc/UTC' }).timeZone).toBe('UTC')
    expect(settingsSchema.parse({ ...FORM, timeZone: 'europe/berlin' }).timeZone).toBe('Europe/Berlin')
  })

  it.each([
    '',
    'Berlin',
    'Europe/Atlantis',
    '+01:00',
    '-05',
    '../etc/passwd',
    'UTC\u0000',
    'U'.repeat(9999),
    undefined,
  ])('refuses the time zone %j', (timeZone) => expect(problemsOf({ timeZone })).toEqual([['timeZone', 'timeZone']]))

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
