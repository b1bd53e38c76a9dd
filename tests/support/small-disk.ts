import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** In MiB: room for the app's data and the answers of a test, and soon filled. */
const SIZE = 24

export type SmallDisk = {
  /** For data. */
  folder: string
  /** How faults are made here, for the test's figures. */
  how: string
  /** Leaves no room on it; gives the function that takes that back. */
  fill: () => () => void
  /** Has every write fail, also to files that are open; gives the function that takes that back. */
  refuseWrites: () => () => void
  remove: () => void
}

/**
 * A small file system (ext4 in a file), for root. Where it cannot be mounted, a folder, and the process of that number is
 * not let write into its files (RLIMIT_FSIZE).
 */
export function smallDisk(pid: () => number): SmallDisk {
  const base = mkdtempSync(join(tmpdir(), 'calms-radar-disk-'))
  const [image, folder] = [join(base, 'image'), join(base, 'mounted')]
  const sh = (script: string) => spawnSync('sh', ['-ec', script], { encoding: 'utf8' })
  const { status } = sh(`mkdir "${folder}" && truncate -s ${SIZE}M "${image}"
    mkfs.ext4 -q -O ^has_journal -m 0 "${image}" && mount -o loop "${image}" "${folder}"`)
  if (status !== 0) return limited(base, pid)
  const filler = join(folder, 'filler')
  // Not the index of the log (-shm), which is in memory: who writes to a page of it that the system refuses is killed.
  const files = () => readdirSync(folder).filter((name) => /\.db(-wal)?$/.test(name))
  const immutable = (sign: '+' | '-') =>
    execFileSync('chattr', [`${sign}i`, ...files().map((name) => join(folder, name))])
  return {
    folder,
    how: 'a small ext4 file system',
    fill: () => {
      sh(`dd if=/dev/zero of="${filler}" bs=4k; sync`)
      return () => rmSync(filler)
    },
    // A file system with open files cannot be remounted read-only; the system's own emergency does the same as this.
    refuseWrites: () => {
      immutable('+')
      return () => immutable('-')
    },
    remove: () => {
      execFileSync('umount', [folder])
      rmSync(base, { recursive: true, force: true })
    },
  }
}

function limited(folder: string, pid: () => number): SmallDisk {
  const limit = (size: string) => execFileSync('prlimit', ['--pid', String(pid()), `--fsize=${size}`])
  const refuse = () => {
    limit('1:unlimited')
    return () => limit('unlimited:unlimited')
  }
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return { folder, how: 'a limit on the size of files', fill: refuse, refuseWrites: refuse, remove }
}
