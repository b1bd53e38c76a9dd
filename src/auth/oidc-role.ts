import { ROLES, type Role } from './actor'

/** What a provider says of a person. */
export type Claims = Readonly<Record<string, unknown>>

export type RoleRules = {
  /** The claim's name, or the path to it: `groups`, `realm_access.roles`. */
  claim: string | undefined
  /** Values of the claim and the roles they give. */
  map: readonly (readonly [value: string, role: Role])[]
  /** Null: no role. */
  defaultRole: Role | null
}

/**
 * The role that a provider's claims give. The highest one if there are several.
 *
 * @example
 * roleFromClaims({ groups: ['a', 'b'] }, { claim: 'groups', map: [['a', 'lead'], ['b', 'coach']], defaultRole: null })
 * // 'coach'
 */
export function roleFromClaims(claims: Claims, { claim, map, defaultRole }: RoleRules): Role | null {
  const values = claim === undefined ? [] : claimValues(claims, claim)
  const given = map.filter(([value]) => values.includes(value)).map(([, role]) => role)
  // The highest role comes first.
  return ROLES.find((role) => given.includes(role)) ?? defaultRole
}

/** The texts of a claim that is one text or a list of them. */
function claimValues(claims: Claims, claim: string): string[] {
  const found = valueAt(claims, claim)
  return [found].flat().filter((value) => typeof value === 'string')
}

/** Some providers name claims by addresses, so that a dot does not always lead a level down. */
function valueAt(claims: Claims, claim: string): unknown {
  if (Object.hasOwn(claims, claim)) return claims[claim]
  let value: unknown = claims
  for (const part of claim.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Claims)[part]
  }
  return value
}
