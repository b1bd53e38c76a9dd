import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, suggestedTimes, wallTime } from '@/use-cases/rounds/wall-time'

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe']

const instantText = (text: string, zone: string) => instantOf(text, zone)?.toISOString() ?? null

describe('a time that is typed', () => {
  it.each([
    ['2026-11-23T09:00', 'UTC', '2026-11-23T09:00:00.000Z'],
    ['2026-11-23T09:00', 'Europe/Berlin', '2026-11-23T08:00:00.000Z'],
    ['2026-07-01T09:00', 'Europe/Berlin', '2026-07-01T07:00:00.000Z'],
    ['2026-11-23T09:00', 'Asia/Kolkata', '2026-11-23T03:30:00.000Z'],
    ['2026-11-23T09:00', 'America/New_York', '2026-11-23T14:00:00.000Z'],
  ])('%s in %s is %s', (text, zone, instant) => {
    expect(instantText(text, zone)).toBe(instant)
  })

  it('may have seconds, as some browsers send them', () => {
    expect(instantText('2026-11-23T09:00:00', 'UTC')).toBe('2026-11-23T09:00:00.000Z')
    expect(instantText('2026-11-23T09:00:00.000', 'UTC')).toBe('2026-11-23T09:00:00.000Z')
  })

  it('is no time where the clocks go forward over it', () => {
    expect(instantText('2027-03-28T02:30', 'Europe/Berlin')).toBeNull()
    expect(instantText('2027-03-28T01:59', 'Europe/Berlin')).toBe('2027-03-28T00:59:00.000Z')
    expect(instantText('2027-03-28T03:00', 'Europe/Berlin')).toBe('2027-03-28T01:00:00.000Z')
  })

  it('is the first of two where the clocks go back', () => {
    expect(instantText('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
  })

  it('is shown again as it was typed', () => {
    const times = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(times, fc.constantFrom(...ZONES), (time, zone) => {
        const text = wallTime(time, zone)
        const instant = instantOf(text, zone)
        expect(instant && wallTime(instant, zone)).toBe(text)
      }),
    )
  })
})

describe('the plan of a round', () => {
  it('begins with tomorrow at nine and two weeks later at five', () => {
    const suggested = { opensAt: '2026-11-25T09:00', closesAt: '2026-12-09T17:00' }
    // It is the 24th in Berlin already.
    expect(suggestedTimes(new Date('2026-11-23T23:30:17.123Z'), 'Europe/Berlin')).toEqual(suggested)
  })

  it('begins at nine also where the clocks change meanwhile', () => {
    expect(suggestedTimes(new Date('2026-10-24T12:00:00Z'), 'Europe/Berlin')).toEqual({
      opensAt: '2026-10-25T09:00',
      closesAt: '2026-11-08T17:00',
    })
  })
})
