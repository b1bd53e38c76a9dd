import { expect, it } from 'vitest'
import { giveBackTries, RATE_LIMITS, requireTries, type Tried } from '@/auth/rate-limit'
import { prisma } from '@/database/client'
import { AppError } from '@/errors/app-error'
import { describeOnBothDatabases } from '../../support/databases'

const account = (of: string): Tried => ({ name: 'sign-in-account', of })
const network = (of: string): Tried => ({ name: 'sign-in-network', of })

/** Tries until it is refused; how many tries were allowed, and the error. */
async function triesUntilRefused(limits: readonly Tried[]): Promise<{ allowed: number; error: AppError }> {
  for (let allowed = 0; allowed < 200; allowed++) {
    try {
      await requireTries(limits)
    } catch (error) {
      if (error instanceof AppError) return { allowed, error }
      throw error
    }
  }
  throw new Error('Two hundred tries were allowed.')
}

describeOnBothDatabases('the tries that are allowed', () => {
  it.each([
    ['sign-in-account', 10, 15],
    ['sign-in-network', 10, 15],
    ['single-sign-on', 60, 15],
    ['second-factor', 10, 15],
    ['reset-request', 5, 60],
    ['reset-network', 20, 60],
    ['link', 30, 15],
    ['answer-link', 120, 15],
    ['report-link', 120, 15],
    ['new-password', 20, 15],
    ['password-check', 10, 15],
    ['test-mail', 10, 15],
  ] as const)('of %s are %i in %i minutes', async (name, tries, minutes) => {
    const { allowed, error } = await triesUntilRefused([{ name, of: 'somebody' }])
    expect(allowed).toBe(tries)
    expect(error).toMatchObject({ code: 'too-many', fields: [] })
    expect(error.retryAfter).toBeGreaterThan(minutes * 60 - 30)
    expect(error.retryAfter).toBeLessThanOrEqual(minutes * 60)
  })

  it('are all tested here', () => expect(Object.keys(RATE_LIMITS)).toHaveLength(12))

  it('are those of every limit together', async () => {
    await triesUntilRefused([network('192.0.2.1')])
    const refused = [account('ada'), network('192.0.2.1'), account('grace')]
    expect((await triesUntilRefused(refused)).allowed).toBe(0)
  })

  it('do not become fewer by a try that another limit refuses', async () => {
    await triesUntilRefused([network('192.0.2.2')])
    await triesUntilRefused([account('joan'), network('192.0.2.2')])
    expect((await triesUntilRefused([account('joan')])).allowed).toBe(10)
  })

  it('are told with the longest wait of all limits that are used up', async () => {
    await triesUntilRefused([network('192.0.2.3')])
    await triesUntilRefused([{ name: 'reset-network', of: '192.0.2.3' }])
    const { error } = await triesUntilRefused([network('192.0.2.3'), { name: 'reset-network', of: '192.0.2.3' }])
    expect(error.retryAfter).toBeGreaterThan(3500)
  })

  it('are not used up by what succeeds', async () => {
    const limits = [account('mary'), network('192.0.2.4')]
    for (let success = 0; success < 12; success++) {
      await requireTries(limits)
      await giveBackTries(limits)
    }
    expect((await triesUntilRefused(limits)).allowed).toBe(10)
  })

  it('are stored without saying whose they are', async () => {
    await requireTries([account('somebody@example.org'), network('192.0.2.99')])
    const rows = await prisma().rateLimit.findMany()
    expect(rows.filter(({ key }) => !/^[0-9a-f]{64}$/.test(key))).toEqual([])
    expect(JSON.stringify(rows)).not.toMatch(/somebody|192\.0\.2/)
  })
})
