import { describe, expect, it } from 'vitest'
import { auditFilterSchema } from '@/use-cases/audit/audit-filter'

const problemsOf = (filter: object) =>
  auditFilterSchema.safeParse(filter).error?.issues.map(({ path, message }) => [path.join(), message])

describe('the filter of the audit log', () => {
  it('lets everything through where nothing is said', () => {
    const nothing = { action: undefined, userId: undefined, from: undefined, to: undefined, before: undefined }
    expect(auditFilterSchema.parse({})).toEqual(nothing)
    expect(auditFilterSchema.parse({ action: '', who: '', from: ' ', to: '', before: '' })).toEqual(nothing)
  })

  it('takes an action, a person, or who had the machine', () => {
    expect(auditFilterSchema.parse({ action: 'team.created', who: 'u-1' })).toMatchObject({
      action: 'team.created',
      userId: 'u-1',
    })
    expect(auditFilterSchema.parse({ who: 'machine' }).userId).toBeNull()
  })

  it('takes whole days of the server’s time zone, the last one included', () => {
    const { from, to } = auditFilterSchema.parse({ from: '2026-02-28', to: '2026-02-28' })
    expect([from, to]).toEqual([new Date(2026, 1, 28), new Date(2026, 2, 1)])
    expect(auditFilterSchema.parse({ to: '2028-02-29' }).to).toEqual(new Date(2028, 2, 1))
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-01',
    '1.2.2026',
    'x',
    '2026-1-1',
    '9999-01-01',
  ])('refuses %j as a day', (day) => {
    expect(problemsOf({ from: day })).toEqual([['from', 'day']])
    expect(problemsOf({ to: day })).toEqual([['to', 'day']])
  })

  it('refuses a last day before the first', () => {
    expect(problemsOf({ from: '2026-01-02', to: '2026-01-01' })).toEqual([['to', 'dayOrder']])
  })

  it('refuses what only a changed address can say', () => {
    expect(problemsOf({ action: 'team.painted' })).toEqual([['action', 'other']])
    expect(problemsOf({ who: "u'\u0000" })).toEqual([['who', 'other']])
    expect(problemsOf({ who: 'x'.repeat(65) })).toEqual([['who', 'other']])
  })
})
