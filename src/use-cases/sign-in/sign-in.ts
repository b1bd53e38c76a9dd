import 'server-only'
import type { Visitor } from '@/auth/actor'
import { deleteEndedSessions } from '@/auth/delete-ended-sessions'
import { signInWithPassword } from '@/auth/password-sign-in'
import { giveBackTries, requireTries } from '@/auth/rate-limit'
import { findPersonByEmail } from '@/database/people'
import { AppError } from '@/errors/app-error'
import { outageOf } from '@/errors/outage'
import { log } from '@/logging/log'
import { recordForPerson } from '../audit/record-for-person'

/** 'second-factor': the password was right, and a code is asked for now. */
export type SignInStep = 'done' | 'second-factor'

/**
 * Signs in with a password. Says neither by words nor by time whether there is such an account.
 * @throws AppError `invalid` if e-mail and password do not fit, or `too-many` tries.
 */
export async function signIn(visitor: Visitor, email: string, password: string): Promise<SignInStep> {
  const tries = [
    { name: 'sign-in-account', of: email },
    { name: 'sign-in-network', of: visitor.network },
  ] as const
  await requireTries(tries)
  const step = await signInWithPassword(email, password).catch(async (error) => {
    // What failed because of the database was no try of a password.
    if (outageOf(error)) await giveBackTries(tries).catch(() => {})
    throw error
  })
  // Asked for in either case, so that both take the same time.
  const person = await findPersonByEmail(email)
  if (step === 'refused') {
    // Not waited for, since it takes its time for accounts only.
    if (person) void recordForPerson(person.id, 'account.sign-in-refused').catch(unrecorded)
    throw new AppError('invalid', [{ field: 'password', problem: 'signIn' }])
  }
  await giveBackTries(tries)
  await deleteEndedSessions()
  if (person && step === 'done') await recordForPerson(person.id, 'account.signed-in')
  return step
}

function unrecorded(error: unknown): void {
  log.error('A refused sign-in could not be recorded in the audit log', {}, error)
}
