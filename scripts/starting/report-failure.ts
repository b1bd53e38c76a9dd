import { EnvironmentError } from '../../src/config/environment'
import { BackupError } from '../../src/database/backup-error'
import { MigrationError } from '../../src/database/migration-error'
import { ProcessLockError } from '../../src/database/process-lock'
import { AdminError } from '../admin/admin-error'
import { PortError } from './free-port'

/** Ends with exit code 1. What the operator can mend is told in a sentence; only a fault of ours shows where it broke. */
export function reportFailure(error: unknown): void {
  const expected = [EnvironmentError, MigrationError, PortError, AdminError, BackupError, ProcessLockError].some(
    (kind) => error instanceof kind,
  )
  console.error(expected && error instanceof Error ? error.message : error)
  process.exitCode = 1
}
