import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DashboardParams, type DashboardView, dashboardView, viewHref } from '@/app/dashboard/dashboard-view'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'

const PILLARS = currentQuestionnaire.pillars.map(({ id }) => id)
const PRACTICES = currentQuestionnaire.pillars.flatMap(({ practices }) => practices.map(({ id }) => id))

/** What Next hands a page of an address: a list where a name stands more than once. */
function paramsOf(href: string): DashboardParams {
  const query = new URL(href, 'http://localhost').searchParams
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const [first, ...more] = query.getAll(name)
      return [name, more.length > 0 ? [first ?? '', ...more] : first]
    }),
  )
}

const anyView: fc.Arbitrary<DashboardView> = fc.record({
  voice: fc.constantFrom('lead', 'member', 'consensus', undefined),
  round: fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined }),
  tags: fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 }),
  search: fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined }),
  pillar: fc.constantFrom(...PILLARS, undefined),
  sort: fc.constantFrom(...PILLARS, ...PRACTICES, '-lean', undefined),
  items: fc.array(fc.oneof(fc.uuid(), fc.string({ unit: 'grapheme' })), { maxLength: 8 }),
})

const everything: DashboardView = { tags: [], items: [] }

describe('the address of the dashboard', () => {
  it('says all there is to say of any view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(dashboardView(paramsOf(viewHref('teams', view)))).toEqual(view)
      }),
    )
  })

  it('is the plain page for the view without choices', () =>
    expect(viewHref('overview', everything)).toBe('/dashboard'))

  it('stays on the dashboard, whatever a team is called', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const url = new URL(viewHref('teams', view), 'http://localhost')
        expect([url.origin, url.pathname, url.hash]).toEqual(['http://localhost', '/dashboard/teams', ''])
      }),
    )
  })

  it('can be read by people', () => {
    const view = {
      voice: 'member',
      tags: ['payments', 'mobile'],
      pillar: 'lean',
      sort: 'lean.experiments',
      items: ['team:a', 'all'],
    } as const
    expect(viewHref('compare', view)).toBe(
      '/dashboard/compare?voice=member&tag=payments&tag=mobile&pillar=lean&sort=lean.experiments&item=team%3Aa&item=all',
    )
  })
})

describe('an address that asks for what there is not', () => {
  it.each<readonly [string, DashboardParams]>([
    ['a voice nobody has', { voice: 'admin' }],
    ['two voices', { voice: ['lead', 'member'] }],
    ['a pillar there is not', { pillar: 'security' }],
    ['a pillar in another case', { pillar: 'Lean' }],
    ['two pillars', { pillar: ['lean', 'sharing'] }],
    ['a property of every object', { voice: 'constructor', pillar: '__proto__', sort: '__proto__' }],
    ['two columns to sort by', { sort: ['lean', 'culture'] }],
    ['a column with markup', { sort: '<script>alert(1)</script>' }],
    ['a column with SQL', { sort: "lean'; DROP TABLE team; --" }],
    ['a column with a line end', { sort: 'lean\n' }],
    ['a column of 81 characters', { sort: 'a'.repeat(81) }],
    ['nothing', { voice: '', tag: '', pillar: '', sort: '' }],
    ['something else altogether', { page: '7', 'teams[]': 'a' }],
  ])('shows the plain view for %s', (_, params) => expect(dashboardView(params)).toEqual(everything))

  it('is understood whatever it says', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'binary' })),
      fc.constant(undefined),
    )
    const params = fc.record({
      round: value,
      voice: value,
      tag: value,
      pillar: value,
      sort: value,
      q: value,
      item: value,
    })
    fc.assert(
      fc.property(params, (given) => {
        const { sort, items, tags } = dashboardView(given)
        expect(sort ?? 'lean').toMatch(/^-?[a-z.-]+$/)
        expect([...items, ...tags].every((one) => typeof one === 'string')).toBe(true)
      }),
    )
  })
})
