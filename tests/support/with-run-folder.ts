import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shareE2eRun } from './e2e-run'

/** For what starts the tests' app outside of Playwright's runs: a folder for what is made once, while it is used. */
export async function withRunFolder(use: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'calms-radar-run-'))
  shareE2eRun({ folder })
  try {
    await use()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
