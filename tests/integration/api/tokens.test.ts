import { beforeEach, expect, it } from 'vitest'
import { API_REQUESTS_A_MINUTE } from '@/auth/api-caller'
import { prisma } from '@/database/client'
import { listApiTokens } from '@/use-cases/api-tokens/list-api-tokens'
import { API_TOKEN_LIMIT, makeApiToken } from '@/use-cases/api-tokens/make-api-token'
import { revokeApiToken } from '@/use-cases/api-tokens/revoke-api-token'
import { changeRole } from '@/use-cases/members/change-role'
import { removeMember } from '@/use-cases/members/remove-member'
import { suspendMember } from '@/use-cases/members/suspend-member'
import { allRows } from '../../support/all-rows'
import { ask, serviceToken, tokenOf } from '../../support/api'
import { newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newAdmin, newMember, recorded, type TestMember } from '../../support/members'

const DAY = 86_400_000

describeOnBothDatabases('an API token', () => {
  let admin: TestMember

  beforeEach(async () => {
    admin = await newAdmin()
  })

  const statusOf = async (token: string | null, path = '/workspace') => (await ask(token, 'GET', path)).status

  it('opens the workspace that it was made in, and is noted as used', async () => {
    const token = await tokenOf(admin)
    expect(await listApiTokens(admin, 'me')).toMatchObject([{ name: 'Tests', lastUsed: null }])
    expect((await ask(token, 'GET', '/workspace')).body).toMatchObject({ id: admin.workspaceId, name: 'Tests' })
    const [listed] = await listApiTokens(admin, 'me')
    expect(listed?.lastUsed).toMatch(/^\w+day, /)
  })

  it('is not in the database', async () => {
    const token = await tokenOf(admin)
    await ask(token, 'GET', '/workspace')
    expect(JSON.stringify(await allRows())).not.toContain(token.slice(6))
  })

  it('is asked for, and nothing else is taken for one', async () => {
    const token = await tokenOf(admin)
    for (const authorization of ['', 'Bearer', token, `Basic ${token}`, `Bearer ${token}x`, `Bearer ${token} x`]) {
      const reply = await ask(null, 'GET', '/teams', { headers: { authorization } })
      expect([authorization, reply.status]).toEqual([authorization, 401])
      expect(reply.headers.get('www-authenticate')).toBe('Bearer realm="CALMS Radar"')
    }
    expect(await statusOf(null)).toBe(401)
  })

  it('ends when it expires or is revoked, and its row goes', async () => {
    const token = await tokenOf(admin)
    const [listed] = await listApiTokens(admin, 'me')
    await revokeApiToken(admin, 'me', listed?.id ?? '')
    expect(await statusOf(token)).toBe(401)
    await expect(revokeApiToken(admin, 'me', listed?.id ?? '')).rejects.toMatchObject({ code: 'not-found' })
    const past = new Date(Date.now() - 30 * DAY - 1)
    const input = { name: 'Old', scopes: ['read' as const], days: 30, role: 'coach' as const }
    const old = await makeApiToken(admin, 'me', input, past)
    expect(await statusOf(old)).toBe(401)
    await tokenOf(admin)
    expect(await prisma().apiToken.count({ where: { workspaceId: admin.workspaceId } })).toBe(1)
  })

  it('opens what its member may see now, and nothing while they are suspended or once they are gone', async () => {
    const team = await newTeam(admin, 'Checkout')
    await newTeam(admin, 'Search')
    const lead = await newMember(admin.workspaceId, 'lead', { teams: [team] })
    const token = await tokenOf(lead)
    expect((await ask(token, 'GET', '/teams')).body).toMatchObject({ items: [{ name: 'Checkout' }] })
    await changeRole(admin, lead.membershipId, 'coach')
    expect((await ask(token, 'GET', '/teams')).body).toMatchObject({
      items: [{ name: 'Checkout' }, { name: 'Search' }],
    })
    await suspendMember(admin, lead.membershipId)
    expect(await statusOf(token)).toBe(401)
    await prisma().membership.update({ where: { id: lead.membershipId }, data: { suspendedAt: null } })
    expect(await statusOf(token)).toBe(200)
    await removeMember(admin, lead.membershipId, lead.name)
    expect(await statusOf(token)).toBe(401)
  })

  it('of a service is an admin’s to make, and ends when that admin is one no more', async () => {
    const other = await newMember(admin.workspaceId, 'admin')
    const coach = await newMember(admin.workspaceId, 'coach')
    await expect(serviceToken(coach)).rejects.toMatchObject({ code: 'forbidden' })
    const [theirs, ours] = [await serviceToken(other), await serviceToken(admin)]
    expect([await statusOf(theirs), await statusOf(ours)]).toEqual([200, 200])
    await changeRole(admin, other.membershipId, 'coach')
    expect([await statusOf(theirs), await statusOf(ours)]).toEqual([401, 200])
  })

  it('may be used for what it was made for', async () => {
    const reading = await tokenOf(admin, ['read'])
    const refused = await ask(reading, 'POST', '/teams', { body: { name: 'Checkout' } })
    expect(refused).toMatchObject({ status: 403, body: { code: 'insufficient-scope' } })
    const managing = await tokenOf(admin, ['manage'])
    expect((await ask(managing, 'POST', '/teams', { body: { name: 'Checkout' } })).status).toBe(201)
    expect((await ask(managing, 'GET', '/teams')).body).toMatchObject({ code: 'insufficient-scope' })
  })

  it('is told how many requests are left, and refused when there are none until the minute is over', async () => {
    const token = await tokenOf(admin)
    const first = await ask(token, 'GET', '/workspace')
    expect(first.headers.get('ratelimit-limit')).toBe(String(API_REQUESTS_A_MINUTE))
    expect(first.headers.get('ratelimit-remaining')).toBe(String(API_REQUESTS_A_MINUTE - 1))
    const where = { workspaceId: admin.workspaceId }
    await prisma().apiToken.updateMany({ where, data: { requests: API_REQUESTS_A_MINUTE - 1 } })
    expect(await statusOf(token)).toBe(200)
    const refused = await ask(token, 'GET', '/workspace')
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many' } })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('ratelimit-remaining')).toBe('0')
    await prisma().apiToken.updateMany({ where, data: { minuteEndsAt: new Date(Date.now() - 1) } })
    expect((await ask(token, 'GET', '/workspace')).headers.get('ratelimit-remaining')).toBe(
      String(API_REQUESTS_A_MINUTE - 1),
    )
  })

  it('is one of so many, and told in the audit log by its name, as is what is done by it', async () => {
    const token = await serviceToken(admin)
    await ask(token, 'POST', '/teams', { body: { name: 'Checkout' } })
    const entries = await recorded(admin.workspaceId)
    expect(entries).toMatchObject([
      { userId: admin.userId, action: 'api-token.made', target: { name: 'A service' }, details: { role: 'coach' } },
      { userId: null, action: 'team.created', details: { token: 'A service' } },
    ])
    for (let made = 1; made < API_TOKEN_LIMIT; made++) await serviceToken(admin)
    await expect(serviceToken(admin)).rejects.toMatchObject({ fields: [{ field: '', problem: 'tooManyTokens' }] })
    await tokenOf(admin)
  })
})
