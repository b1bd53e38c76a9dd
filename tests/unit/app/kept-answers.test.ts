import { describe, expect, it } from 'vitest'
import { forgetKept, forgetOld, type Kept, keep, keptForLink, keptUnder, newKey } from '@/app/a/[token]/kept-answers'
import { FullStorage, MemoryStorage } from '../../support/memory-storage'

const KEPT: Kept = {
  link: '/a/token',
  draft: [{ practiceId: 'lean.experiments', answer: 3, comment: 'Often' }],
  sent: null,
  key: 'k'.repeat(43),
  until: '2026-12-31T00:00:00.000Z',
}

describe('what a browser keeps for a link', () => {
  it('is found under its name and by its link, and by no other', () => {
    const storage = new MemoryStorage()
    expect(keep(storage, 'one', KEPT)).toBe(true)
    expect(keptUnder(storage, 'one')).toEqual(KEPT)
    expect(keptUnder(storage, 'two')).toBeNull()
    expect(keptForLink(storage, '/a/token')).toEqual({ draftKey: 'one', kept: KEPT })
    expect(keptForLink(storage, '/a/tokens')).toBeNull()
  })

  it('is gone once it is forgotten', () => {
    const storage = new MemoryStorage()
    keep(storage, 'one', KEPT)
    forgetKept(storage, 'one')
    expect(keptUnder(storage, 'one')).toBeNull()
  })

  it('is removed when its round is long over, and nothing else is', () => {
    const storage = new MemoryStorage()
    keep(storage, 'one', KEPT)
    keep(storage, 'two', { ...KEPT, until: '2027-12-31T00:00:00.000Z' })
    storage.setItem('theme', 'dark')
    forgetOld(storage, new Date('2027-01-01T00:00:00Z'))
    expect(keptUnder(storage, 'one')).toBeNull()
    expect(keptUnder(storage, 'two')).not.toBeNull()
    expect(storage.getItem('theme')).toBe('dark')
  })

  it.each(['', 'null', '[]', '{}', '{"link":1}', '{"link":"/a/token","key":"k"}', 'nonsense'])(
    'is nothing where it is broken: %s',
    (text) => {
      const storage = new MemoryStorage()
      storage.setItem('calms-radar:a:one', text)
      expect(keptUnder(storage, 'one')).toBeNull()
      expect(keptForLink(storage, '/a/token')).toBeNull()
    },
  )

  it('leaves out answers that are none', () => {
    const storage = new MemoryStorage()
    storage.setItem('calms-radar:a:one', JSON.stringify({ ...KEPT, draft: [null, 7, {}, ...(KEPT.draft ?? [])] }))
    expect(keptUnder(storage, 'one')?.draft).toEqual(KEPT.draft)
  })

  it('is told not to be kept where the browser stores nothing', () => {
    const storage = new FullStorage()
    expect(keep(storage, 'one', KEPT)).toBe(false)
    expect(() => forgetKept(storage, 'one')).not.toThrow()
  })
})

describe('a browser’s key', () => {
  it('is 256 bits in base64url, another each time', () => {
    const keys = Array.from({ length: 200 }, newKey)
    expect(new Set(keys).size).toBe(200)
    for (const key of keys) expect(key).toMatch(/^[\w-]{43}$/)
  })
})
