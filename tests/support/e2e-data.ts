import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VARIABLE = 'CALMS_RADAR_E2E_DATA'

/**
 * The folder for this run's database, which the app makes. Every worker reads the configuration again, and must get the
 * same one; who only reads the configuration must leave nothing behind.
 */
export function e2eDataFolder(): string {
  const folder = process.env[VARIABLE] ?? join(tmpdir(), `calms-radar-e2e-${randomUUID()}`)
  process.env[VARIABLE] = folder
  return folder
}

/** After the last test; the app may still be running, and then loses a database that nobody needs any more. */
export default function removeE2eData(): void {
  rmSync(e2eDataFolder(), { recursive: true, force: true })
}
