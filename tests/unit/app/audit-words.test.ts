import { describe, expect, it } from 'vitest'
import en from '@/messages/en'
import { AUDIT_ACTIONS } from '@/use-cases/audit/audit-actions'
import { entryWith, englishWords as words } from '../../support/audit-entries'

describe('the audit log', () => {
  it.each(AUDIT_ACTIONS)('has words for %s', (action) => expect(words.action(action)).toMatch(/^[A-Z][a-z-]+( .+)?$/))

  it('has different words for each action, and none for others', () => {
    const texts = Object.values(en.auditActions).flatMap((group) => Object.values(group))
    expect(texts).toHaveLength(AUDIT_ACTIONS.length)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('shows an action that it does not know as it is stored', () => {
    expect(words.action('tally.recounted')).toBe('tally.recounted')
  })

  it('says who it was: somebody, nobody who is still there, or somebody at the machine', () => {
    expect(words.who(entryWith({ userId: 'u1', userName: 'Ada' }))).toBe('Ada')
    expect(words.who(entryWith({ userId: 'u1' }))).toBe('A deleted account')
    expect(words.who(entryWith({}))).toBe('At the machine itself')
    expect(words.who(entryWith({ details: { token: 'CI' } }))).toBe('CI (API token)')
    expect(words.who(entryWith({ userId: 'u1', userName: 'Ada', details: { token: 'CI' } }))).toBe('Ada')
  })

  it('says what it was about', () => {
    const about = (type: string, name: string | null, isWhoDidIt = false) =>
      words.about(entryWith({ target: { type, name, isWhoDidIt } }))
    expect(about('team', 'Checkout')).toBe('Checkout')
    expect(about('person', 'Grace')).toBe('Grace')
    expect(about('person', null)).toBe('A deleted account')
    expect(about('invitation', null)).toBe('')
    expect(about('person', 'Ada', true)).toBe('')
    expect(words.about(entryWith({}))).toBe('')
  })

  it.each([
    [{}, ''],
    [{ before: 'lead', after: 'coach' }, 'lead → coach'],
    [{ from: 'admin', to: 'lead', by: 'single sign-on' }, 'admin → lead · by: single sign-on'],
    [{ before: 'Web' }, 'before: Web'],
    [{ before: [], after: ['Web', 'Search'] }, 'none → Web, Search'],
    [{ before: null, after: 'x' }, 'none → x'],
    [{ role: 'lead', teams: ['Web'] }, 'role: lead · teams: Web'],
    [{ setting: 'minimumGroupSize', before: 5, after: 3 }, 'minimum group size: 5 → 3'],
    [{ setting: 'timeZone', before: 'UTC', after: 'Europe/Berlin' }, 'time zone: UTC → Europe/Berlin'],
    [{ setting: 'size', before: 7, after: null }, 'members: 7 → none'],
    [{ setting: 'tags', before: [], after: ['Payments', 'Web'] }, 'tags: none → Payments, Web'],
    [{ setting: 'lean', before: 4, after: 5 }, 'target level of Lean: 4 → 5'],
    [{ setting: 'name', before: 'Tests', after: 'Works' }, 'name: Tests → Works'],
    [{ mailed: true, count: 0 }, 'mailed: yes · count: 0'],
  ])('puts the details %j into words', (details, text) => {
    expect(words.details(entryWith({ details }))).toBe(text)
  })
})
