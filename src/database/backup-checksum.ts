import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
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

/** Writes the checksum of what is to take a backup's place. Until it has, both are right. */
export async function replaceChecksum(changed: string, backup: string, replace: () => void): Promise<void> {
  const file = checksumFile(backup)
  const line = `${await checksum(changed)}  ${basename(backup)}\n`
  await put(file, existsSync(file) ? line + readFileSync(file, 'utf8') : line)
  replace()
  await flush(dirname(backup))
  await put(file, line)
}

async function put(file: string, text: string): Promise<void> {
  writeFileSync(`${file}.part`, text, { mode: 0o600 })
  await flush(`${file}.part`)
  renameSync(`${file}.part`, file)
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
