import { describe, expect, it } from 'vitest'
import { momentText } from '@/use-cases/share/moment-text'

describe('a moment in words', () => {
  it.each([
    ['Europe/Berlin', 'Thursday, December 3, 2026 at 5:00 PM (Europe/Berlin)'],
    ['UTC', 'Thursday, December 3, 2026 at 4:00 PM (UTC)'],
    ['Pacific/Auckland', 'Friday, December 4, 2026 at 5:00 AM (Pacific/Auckland)'],
  ])('is what the clock shows in %s', (timeZone, text) => {
    expect(momentText(new Date('2026-12-03T16:00Z'), timeZone)).toBe(text)
  })
})
