import { describe, expect, it, vi } from 'vitest'
import { AppError } from '@/errors/app-error'
import { outageOf } from '@/errors/outage'

describe('an AppError', () => {
  it('is one also for another copy of its file, as bundlers make them', async () => {
    vi.resetModules()
    const other = await import('@/errors/app-error')
    expect(other.AppError).not.toBe(AppError)
    expect(new other.AppError('not-found')).toBeInstanceOf(AppError)
    for (const value of [new Error('not-found'), null, undefined, 'not-found', {}]) {
      expect(value instanceof AppError).toBe(false)
    }
  })

  it('tells the browser of an outage, by what Next lets through', () => {
    expect(outageOf(new AppError('unavailable'))).toBe('unavailable')
    expect(outageOf({ digest: 'calms-radar:storage-full' })).toBe('storage-full')
    for (const other of [new AppError('not-found'), new Error('unavailable'), { digest: '123' }, null, undefined]) {
      expect(outageOf(other)).toBeNull()
    }
  })
})
