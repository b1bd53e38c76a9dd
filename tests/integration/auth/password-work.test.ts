import '../../support/auth-secret'
import { createHook } from 'node:async_hooks'
import { expect, test } from 'vitest'
import { auth } from '@/auth/better-auth'
import { describeOnBothDatabases } from '../../support/databases'
import { newPerson, PASSWORD } from '../../support/people'

/** How many keys Node is asked to derive while something runs; each takes as long as the others. */
async function keysDerived(work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const hook = createHook({
    init: (_, type) => {
      if (type === 'SCRYPTREQUEST') count += 1
    },
  }).enable()
  await work().finally(() => hook.disable())
  return count
}

const tried = (email: string, password: string) =>
  auth()
    .api.signInEmail({ body: { email, password }, headers: new Headers() })
    .then(
      () => 'done',
      () => 'refused',
    )

describeOnBothDatabases('Signing in', () => {
  test('costs one derived key, whether there is such an account, whether it has a password, and whether it is right', async () => {
    const known = await newPerson()
    const withoutPassword = await newPerson({ hasPassword: false })
    const tries = [
      [known.email, PASSWORD, 'done'],
      [known.email, 'not the password', 'refused'],
      [withoutPassword.email, PASSWORD, 'refused'],
      ['nobody@example.org', PASSWORD, 'refused'],
    ] as const
    for (const [email, password, outcome] of tries) {
      expect(await keysDerived(async () => expect(await tried(email, password)).toBe(outcome))).toBe(1)
    }
  })
})
