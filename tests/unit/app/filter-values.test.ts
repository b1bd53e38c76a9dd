import { describe, expect, it } from 'vitest'
import { auditAddress, filterValues } from '@/app/audit/filter-values'

describe('the filter in an address', () => {
  it('is read without what is empty, foreign or there twice', () => {
    const params = { action: 'team.created', who: '', from: ['2026-01-01', '2026-01-02'], other: 'x', to: undefined }
    expect(filterValues(params)).toEqual({ action: 'team.created', from: '2026-01-01' })
  })

  it('is written so that it reads the same', () => {
    const values = { who: 'a b&c=ü', from: '31.02.' }
    const address = auditAddress(values)
    expect(filterValues(Object.fromEntries(new URL(address, 'http://here').searchParams))).toEqual(values)
  })

  it('is no more than the path where everything is shown', () => {
    expect(auditAddress({})).toBe('/audit')
    expect(auditAddress({ who: 'machine' }, '/audit/export')).toBe('/audit/export?who=machine')
  })
})
