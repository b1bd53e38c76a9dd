import { test } from '@playwright/test'
import { e2eRun } from './e2e-run'

/**
 * Leaves the running test out where the apps are on PostgreSQL: the one way to say that a test concerns SQLite only.
 * @param reason - why there is nothing to test on PostgreSQL; it stands in the report
 */
export function onSqliteAlone(reason: string): void {
  test.skip(e2eRun().provider !== 'sqlite', reason)
}
