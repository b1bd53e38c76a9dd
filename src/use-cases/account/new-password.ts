import 'server-only'
import { hashPassword } from '@/auth/password-hash'
import { passwordProblem } from '@/auth/password-rules'
import { AppError } from '@/errors/app-error'

/**
 * The hash of a password that somebody chose.
 * @param about what is known of the person, which a password must not be made of.
 * @throws AppError `invalid` on the field, if it is too short or easily guessed.
 */
export async function newPassword(password: string, about: readonly string[], field = 'password'): Promise<string> {
  const problem = await passwordProblem(password, about)
  if (problem !== null) throw new AppError('invalid', [{ field, problem }])
  return hashPassword(password)
}
