import { EnvironmentError } from '../../src/config/environment'
import { MigrationError } from '../../src/database/migration-error'
import { AdminError } from '../admin/admin-error'
import { PortError } from './free-port'

/** Ends with exit code 1. What the operator can mend is told in a sentence; only a fault of ours shows where it broke. */
export function reportFailure(error: unknown): void {
  const expected = [EnvironmentError, MigrationError, PortError, AdminError].some((kind) => error instanceof kind)
  console.error(expected && error instanceof Error ? error.message : error)
  process.exitCode = 1
}
