import { MigrationError } from '../../src/database/migration-error'
import { MoveError } from '../../src/database/moving/move-error'
import { refusalOf } from '../../src/database/moving/refusal-of'
import { ProcessLockError } from '../../src/database/process-lock'

/** Lets what goes wrong with one of two databases be told by the option that names it. */
export async function inTermsOf<T>(option: '--from' | '--to', work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof MigrationError || error instanceof ProcessLockError) {
      throw new MoveError(error.message.replaceAll('DATABASE_URL', option))
    }
    throw refusalOf(error, option)
  }
}
