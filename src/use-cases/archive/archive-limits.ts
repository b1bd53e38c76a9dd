/** How much of an archive is read at most, in bytes. */
export type ArchiveLimits = {
  /** As it is sent. */
  packed: number
  unpacked: number
  /** How many times larger than what was sent so far its text may be, once it is larger than `freely`. */
  ratio: number
  freely: number
  line: number
}

const MEGABYTE = 1024 * 1024

export const ARCHIVE_LIMITS: ArchiveLimits = {
  packed: 50 * MEGABYTE,
  unpacked: 500 * MEGABYTE,
  ratio: 100,
  freely: MEGABYTE,
  line: MEGABYTE,
}
