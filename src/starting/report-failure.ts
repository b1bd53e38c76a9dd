import 'server-only'
import { EnvironmentError } from '@/config/environment'
import { MigrationError } from '@/database/migration-error'
import { ProcessLockError } from '@/database/process-lock'

const EXPECTED = [EnvironmentError, MigrationError, ProcessLockError]

/** What the operator can mend is told in a sentence; only a fault of ours shows where it broke. */
export function reportFailure(error: unknown): void {
  const isExpected = EXPECTED.some((kind) => error instanceof kind)
  console.error(isExpected && error instanceof Error ? error.message : error)
}
