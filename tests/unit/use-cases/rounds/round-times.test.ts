import { describe, expect, it } from 'vitest'
import { AppError } from '@/errors/app-error'
import { laterClose, roundTimes } from '@/use-cases/rounds/round-times'

const NOW = new Date('2026-11-23T08:00:00Z')

const problems = (what: () => unknown) => {
  try {
    what()
  } catch (error) {
    if (error instanceof AppError) return Object.fromEntries(error.fields.map(({ field, problem }) => [field, problem]))
    throw error
  }
  return {}
}

const planned = (opensAt: string, closesAt: string) =>
  problems(() => roundTimes({ opensAt, closesAt }, 'Europe/Berlin', NOW))

const moved = (closesAt: string) => problems(() => laterClose(closesAt, 'Europe/Berlin', NOW, NOW))

describe('the times of a round', () => {
  it('are instants of the workspace’s time zone', () => {
    const typed = { opensAt: '2026-11-24T09:00', closesAt: '2027-06-01T17:00' }
    expect(roundTimes(typed, 'Europe/Berlin', NOW)).toEqual({
      opensAt: new Date('2026-11-24T08:00:00Z'),
      closesAt: new Date('2027-06-01T15:00:00Z'),
    })
  })

  it('may begin in the past: the round then opens at once', () => {
    expect(planned('2026-11-20T09:00', '2026-11-24T09:00')).toEqual({})
  })

  it.each([
    ['2026-11-24T09:00', '2026-11-24T09:00', { closesAt: 'closesBeforeOpening' }],
    ['2026-11-24T09:00', '2026-11-23T17:00', { closesAt: 'closesBeforeOpening' }],
    ['2026-11-20T09:00', '2026-11-23T09:00', { closesAt: 'closesInPast' }],
    ['2026-11-24T09:00', '2027-11-26T09:00', { closesAt: 'roundLong' }],
    ['2027-12-01T09:00', '2027-12-02T09:00', { opensAt: 'opensFar' }],
    ['2027-03-28T02:30', '2027-04-01T09:00', { opensAt: 'timeSkipped' }],
    ['2026-11-24T09:00', '2027-03-28T02:30', { closesAt: 'timeSkipped' }],
    ['2027-12-01T09:00', '2027-11-01T09:00', { opensAt: 'opensFar', closesAt: 'closesBeforeOpening' }],
  ])('cannot be %s and %s', (opensAt, closesAt, expected) => {
    expect(planned(opensAt, closesAt)).toEqual(expected)
  })

  it('leave a year between opening and close', () => {
    expect(planned('2026-11-24T09:00', '2027-11-24T09:00')).toEqual({})
  })
})

describe('another close', () => {
  it.each([
    ['2026-11-23T09:01', {}],
    ['2027-11-23T09:00', {}],
    ['2026-11-23T08:59', { closesAt: 'closesBeforeOpening' }],
    ['2027-11-25T09:00', { closesAt: 'roundLong' }],
    ['2027-03-28T02:30', { closesAt: 'timeSkipped' }],
  ])('%s', (text, expected) => expect(moved(text)).toEqual(expected))

  it('is still to come', () => {
    const opened = new Date('2026-11-01T08:00:00Z')
    const close = () => laterClose('2026-11-23T09:00', 'Europe/Berlin', opened, NOW)
    expect(problems(close)).toEqual({ closesAt: 'closesInPast' })
  })
})
