import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VARIABLE = 'CALMS_RADAR_E2E_DATA'

/** A folder for this run's database. Every worker reads the configuration again, and must get the same folder. */
export function e2eDataFolder(): string {
  const folder = process.env[VARIABLE] ?? mkdtempSync(join(tmpdir(), 'calms-radar-e2e-'))
  process.env[VARIABLE] = folder
  return folder
}

/** After the last test; the app may still be running, and then loses a database that nobody needs any more. */
export default function removeE2eData(): void {
  rmSync(e2eDataFolder(), { recursive: true, force: true })
}
