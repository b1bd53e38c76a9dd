import { describe, expect, it } from 'vitest'
import { fieldErrors } from '@/errors/field-errors'
import { roundSchema } from '@/use-cases/rounds/round-schema'

const TYPED = {
  name: 'Autumn',
  askedBy: 'Grace',
  purpose: 'To see where help is wanted.',
  variant: 'full',
  questionnaire: { id: 'calms', version: 1 },
  voices: { lead: true, members: true },
  opensAt: '2026-11-23T09:00',
  closesAt: '2026-12-07T17:00',
  teams: { all: true, ids: [], tags: [] },
}

const parsed = (typed: object) => roundSchema.parse({ ...TYPED, ...typed })

const errors = (typed: object) => {
  const { error } = roundSchema.safeParse({ ...TYPED, ...typed })
  return Object.fromEntries(fieldErrors(error?.issues ?? []).map(({ field, problem }) => [field, problem]))
}

describe('a round that is typed', () => {
  it('is taken as it is', () => expect(parsed({})).toEqual(TYPED))

  it('has names on one line, without what turns text around', () => {
    expect(parsed({ name: ' A\u202eutumn\n2026 ', askedBy: '\u2066Grace\t' })).toMatchObject({
      name: 'Autumn 2026',
      askedBy: 'Grace',
    })
  })

  it('has a purpose with lines, or none', () => {
    expect(parsed({ purpose: ' One.\r\n\r\nTwo.\u0000\u202e ' }).purpose).toBe('One.\n\nTwo.')
    expect(parsed({ purpose: '' }).purpose).toBe('')
  })

  it('says all that is wrong at once', () => {
    const typed = {
      name: ' ',
      askedBy: '\u200b',
      purpose: 'x'.repeat(501),
      variant: 'half',
      voices: { lead: false, members: false },
      opensAt: 'tomorrow',
      closesAt: '2026-02-30T09:00',
      teams: { all: false, ids: [], tags: [] },
    }
    expect(errors(typed)).toEqual({
      name: 'roundNameEmpty',
      askedBy: 'askedByEmpty',
      purpose: 'purposeLength',
      variant: 'variant',
      voices: 'noVoice',
      opensAt: 'localTime',
      closesAt: 'localTime',
      teams: 'noTeams',
    })
  })

  it.each([null, '', '2026-11-23', '2026-11-23T25:00', '2026-13-01T09:00', '2026-11-23T09:00Z'])(
    'has no time like %j',
    (opensAt) => expect(errors({ opensAt })).toEqual({ opensAt: 'localTime' }),
  )

  it('counts characters as a field in the page does, with one for the end of a line', () => {
    expect(errors({ purpose: 'x\r\n'.repeat(250) })).toEqual({})
    expect(errors({ name: 'x'.repeat(80) })).toEqual({})
    expect(errors({ name: 'x'.repeat(81) })).toEqual({ name: 'roundNameLength' })
  })

  it('asks one voice or both', () => {
    expect(errors({ voices: { lead: true, members: false } })).toEqual({})
    expect(errors({ voices: { lead: false, members: true } })).toEqual({})
  })
})
