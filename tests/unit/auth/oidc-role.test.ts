import { describe, expect, it } from 'vitest'
import { type RoleRules, roleFromClaims } from '@/auth/oidc-role'

const MAP: RoleRules['map'] = [
  ['leads', 'lead'],
  ['coaches', 'coach'],
  ['admins', 'admin'],
]

const role = (claims: Record<string, unknown>, rules: Partial<RoleRules> = {}) =>
  roleFromClaims(claims, { claim: 'groups', map: MAP, defaultRole: null, ...rules })

describe('the role that claims give', () => {
  it.each([
    [['admins'], 'admin'],
    [['coaches'], 'coach'],
    ['leads', 'lead'],
    [['others', 'leads', 'admins', 'coaches'], 'admin'],
    [['leads', 'coaches'], 'coach'],
  ])('is, for the groups %j, %s', (groups, expected) => expect(role({ groups })).toBe(expected))

  it.each([
    [[]],
    [['others']],
    [['Admins']],
    ['admins,leads'],
    [null],
    [7],
    [{ admins: true }],
    [[['admins']]],
    [[{ name: 'admins' }]],
  ])('is none for the groups %j, or the default one', (groups) => {
    expect(role({ groups })).toBeNull()
    expect(role({ groups }, { defaultRole: 'lead' })).toBe('lead')
  })

  it('is the default one without such a claim, and where no claim is mapped', () => {
    expect(role({}, { defaultRole: 'lead' })).toBe('lead')
    expect(role({ groups: ['admins'] }, { claim: undefined, defaultRole: 'lead' })).toBe('lead')
  })

  it('is found along a path', () => {
    const claims = { realm_access: { roles: ['coaches'] } }
    expect(role(claims, { claim: 'realm_access.roles' })).toBe('coach')
    expect(role(claims, { claim: 'realm_access.roles.0' })).toBe('coach')
    expect(role(claims, { claim: 'realm_access.groups' })).toBeNull()
    expect(role({ realm_access: 'roles' }, { claim: 'realm_access.roles' })).toBeNull()
  })

  it('is found in a claim whose own name has dots', () =>
    expect(role({ 'https://example.org/roles': ['admins'] }, { claim: 'https://example.org/roles' })).toBe('admin'))

  it('is not found in what every object has', () => {
    const map: RoleRules['map'] = [['Object', 'admin']]
    expect(role({}, { claim: 'constructor.name', map })).toBeNull()
  })
})
