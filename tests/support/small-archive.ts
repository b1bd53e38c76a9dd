import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** Lines as an archive, with a checksum that is right. */
export function archiveOf(lines: readonly string[]): Buffer<ArrayBuffer> {
  const text = `${lines.join('\n')}\n`
  const sha256 = createHash('sha256').update(text).digest('hex')
  const end = JSON.stringify({ kind: 'end', records: lines.length, sha256 })
  return Buffer.from(gzipSync(`${text}${end}\n`))
}

/** An archive of a workspace that has one team. */
export function smallArchive(): Buffer<ArrayBuffer> {
  const at = '2026-01-31T08:00:00.000Z'
  const manifest = { kind: 'manifest', format: 'calms-radar-archive', version: 1, program: '0', exportedAt: at }
  const workspace = { kind: 'workspace', name: 'Brought in', minimumGroupSize: 5, targetLevels: {}, timeZone: 'UTC' }
  const team = { kind: 'team', name: 'Checkout', size: 8, sample: false, createdAt: at, tags: ['Web'] }
  return archiveOf(
    [{ ...manifest, leftOut: { openRounds: 0 } }, { ...workspace, forgetAfterDays: 30 }, team].map((one) =>
      JSON.stringify(one),
    ),
  )
}
