import { expect, it } from 'vitest'
import { retryDelay } from '@/use-cases/mails/retry-delay'

it('A mail is tried again after a minute, then twice as long each time, up to an hour', () => {
  const delays = Array.from({ length: 9 }, (_, index) => retryDelay(index + 1, 0.5))
  expect(delays).toEqual([60, 120, 240, 480, 960, 1920, 3600, 3600, 3600])
  expect(retryDelay(1_000, 0.5)).toBe(3600)
})

it('Many mails do not come back at once', () => {
  expect([retryDelay(1, 0), retryDelay(1, 1)].map(Math.round)).toEqual([48, 72])
  const delays = new Set(Array.from({ length: 50 }, () => retryDelay(2)))
  expect(delays.size).toBeGreaterThan(40)
})
