import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment } from '@/config/environment'

const CLIENT = { OIDC_CLIENT_ID: 'radar', OIDC_CLIENT_SECRET: 'secret' }
const WHOLE = { ...CLIENT, OIDC_ISSUER: 'https://login.example.org/realms/all' }
const ENDPOINTS = {
  OIDC_AUTHORIZATION_URL: 'https://login.example.org/authorize',
  OIDC_TOKEN_URL: 'https://login.example.org/token',
  OIDC_USERINFO_URL: 'https://login.example.org/me',
}

/** The variables that are said to be wrong. */
function wrong(variables: Record<string, string>): string[] {
  try {
    readEnvironment(variables)
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    return error.message.split('\n').flatMap((line) => /^ {2}(\w+)/.exec(line)?.[1] ?? [])
  }
  return []
}

const roleMap = (text: string) =>
  readEnvironment({ ...WHOLE, OIDC_ROLE_CLAIM: 'groups', OIDC_ROLE_MAP: text }).OIDC_ROLE_MAP

describe('single sign-on', () => {
  it('is set up by an issuer and a client, and then lets nobody in who was not invited', () => {
    expect(readEnvironment(WHOLE)).toMatchObject({
      ...WHOLE,
      OIDC_NAME: 'single sign-on',
      OIDC_SCOPES: 'openid email profile',
      OIDC_CREATE_MEMBERS: false,
      OIDC_TRUST_EMAIL: false,
      OIDC_DEFAULT_ROLE: 'lead',
    })
  })

  it('is set up by a client and all endpoints', () => expect(wrong({ ...CLIENT, ...ENDPOINTS })).toEqual([]))

  it.each([
    ['OIDC_CLIENT_ID', { OIDC_ISSUER: WHOLE.OIDC_ISSUER, OIDC_CLIENT_SECRET: 'secret' }],
    ['OIDC_CLIENT_SECRET', { OIDC_ISSUER: WHOLE.OIDC_ISSUER, OIDC_CLIENT_ID: 'radar' }],
    ['OIDC_ISSUER', CLIENT],
    ['OIDC_ISSUER', { ...CLIENT, ...ENDPOINTS, OIDC_USERINFO_URL: '' }],
    ['OIDC_ROLE_MAP', { ...WHOLE, OIDC_ROLE_CLAIM: 'groups' }],
    ['OIDC_ROLE_CLAIM', { ...WHOLE, OIDC_ROLE_MAP: 'a=admin' }],
  ])('is not set up without %s', (variable, variables) => expect(wrong(variables)).toEqual([variable]))

  it.each([
    'https://login.example.org',
    'https://login.example.org/',
    'http://localhost',
    'http://127.0.0.1:8080/realm',
    'http://[::1]:80',
  ])('takes the issuer %s', (issuer) => expect(wrong({ ...WHOLE, OIDC_ISSUER: issuer })).toEqual([]))

  it.each([
    'http://login.example.org',
    'http://localhost.example.org',
    'http://127.0.0.1.example.org',
    'http://localhost@example.org',
    'http://localhost:8@example.org:x',
    'ftp://login.example.org',
    'login.example.org',
    'https://',
    'https://a b',
  ])('refuses the issuer %s, whose word could be changed on its way or cannot be asked for', (issuer) =>
    expect(wrong({ ...WHOLE, OIDC_ISSUER: issuer })[0]).toBe('OIDC_ISSUER'),
  )

  it.each([
    ['OIDC_CREATE_MEMBERS', 'yes'],
    ['OIDC_TRUST_EMAIL', '1'],
    ['OIDC_DEFAULT_ROLE', 'owner'],
    ['OIDC_SCOPES', 'email profile'],
  ])('refuses %s=%s', (variable, value) => expect(wrong({ ...WHOLE, [variable]: value })).toEqual([variable]))

  it('gives no role by default where that is said', () =>
    expect(readEnvironment({ ...WHOLE, OIDC_DEFAULT_ROLE: 'none' }).OIDC_DEFAULT_ROLE).toBeNull())
})

describe('the map of roles', () => {
  it('is read from a list', () =>
    expect(roleMap('radar-admins=admin, radar coaches = coach,x=lead')).toEqual([
      ['radar-admins', 'admin'],
      ['radar coaches', 'coach'],
      ['x', 'lead'],
    ]))

  it('may have values with equals signs, and with commas where semicolons stand between', () =>
    expect(roleMap('cn=radar,ou=groups=admin;cn=all=lead;')).toEqual([
      ['cn=radar,ou=groups', 'admin'],
      ['cn=all', 'lead'],
    ]))

  it.each(['admins', 'admins=', '=admin', 'admins=owner', 'admins=Admin', ',', 'a=admin,b'])('is not %j', (text) =>
    expect(wrong({ ...WHOLE, OIDC_ROLE_CLAIM: 'groups', OIDC_ROLE_MAP: text })).toEqual(['OIDC_ROLE_MAP']),
  )
})
