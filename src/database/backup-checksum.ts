import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { flush } from './flush'

/** The file beside a backup that tells, as `sha256sum` does, what the backup consists of. */
export const checksumFile = (backup: string) => `${backup}.sha256`

/** Writes the checksum of a backup that is still to get its name. */
export async function writeChecksum(unfinished: string, backup: string): Promise<void> {
  const line = `${await checksum(unfinished)}  ${basename(backup)}\n`
  writeFileSync(checksumFile(backup), line, { mode: 0o600 })
  await flush(checksumFile(backup))
}

/**
 * Whether a backup is byte for byte what was written; null if no checksum lies beside it. A changed letter is nothing
 * that a database notices by itself.
 * @param read - the file to read in its place, such as a copy of it
 */
export async function hasItsChecksum(backup: string, read = backup): Promise<boolean | null> {
  const file = checksumFile(backup)
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8').includes(await checksum(read))
}

export function removeChecksum(backup: string): void {
  if (existsSync(checksumFile(backup))) rmSync(checksumFile(backup))
}

async function checksum(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
