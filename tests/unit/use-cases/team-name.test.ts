import { describe, expect, it } from 'vitest'
import { fieldErrors } from '@/errors/field-errors'
import { teamNameSchema } from '@/use-cases/teams/team-name'

function outcome(name: unknown): unknown {
  const parsed = teamNameSchema.safeParse({ name })
  return parsed.success ? parsed.data.name : fieldErrors(parsed.error.issues)
}

describe('a team’s name', () => {
  it.each(['', ' ', '\t\n', '\u00a0\u3000', '\u0000', '\u0085'])('may not be blank, such as %j', (name) => {
    expect(outcome(name)).toEqual([{ field: 'name', problem: 'nameEmpty' }])
  })

  it('may have 80 characters and not 81', () => {
    expect(outcome('x'.repeat(80))).toBe('x'.repeat(80))
    expect(outcome('x'.repeat(81))).toEqual([{ field: 'name', problem: 'nameLength' }])
  })

  it('is measured without the spaces around it', () => expect(outcome(`  ${'x'.repeat(80)}  `)).toBe('x'.repeat(80)))

  it.each([
    ['  Data   Platform ', 'Data Platform'],
    ['Data\r\nPlatform', 'Data Platform'],
    ['Data\u0000Platform', 'Data Platform'],
    ['Zürich 東京 🚀', 'Zürich 東京 🚀'],
    ['<b>Web</b>', '<b>Web</b>'],
  ])('that is given as %j becomes %j', (given, name) => expect(outcome(given)).toBe(name))

  it('is refused with half a character', () => {
    expect(outcome('Data\ud800')).toEqual([{ field: 'name', problem: 'characters' }])
  })

  it.each([undefined, null, 3, ['x'], {}])('is not %j', (name) => {
    expect(outcome(name)).toEqual([{ field: 'name', problem: 'text' }])
  })
})
