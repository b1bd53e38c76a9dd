import { createHash } from 'node:crypto'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import {
  ARCHIVE_FORMAT,
  ARCHIVE_KINDS,
  ARCHIVE_VERSION,
  type ArchiveRecord,
  archiveRecordSchema,
} from './archive-record'
import { linesOf } from './lines-of'
import { unpacked } from './unpacked'

/**
 * The records of an archive but the last, each as its schema has it, in their order and all of them.
 * @throws AppError `too-large`, or `invalid` with the line and the field of what is wrong.
 */
export async function* readArchive(packed: Uint8Array): AsyncGenerator<{ record: ArchiveRecord; line: number }> {
  const hash = createHash('sha256')
  let line = 0
  let kind = 0
  let isWhole = false
  for await (const text of linesOf(unpacked(inOnePiece(packed)))) {
    line += 1
    const place = `line ${line}`
    const record = recordOf(text, place, line === 1)
    const at = ARCHIVE_KINDS.indexOf(record.kind)
    // The first two kinds and the last one stand there once.
    const isTwice = at === kind && ['manifest', 'workspace', 'end'].includes(record.kind)
    if (at < kind || (line > 1 && isTwice) || (line === 2 && record.kind !== 'workspace')) {
      throw new AppError('invalid', [{ field: `${place}: kind`, problem: 'archiveOrder' }])
    }
    kind = at
    if (record.kind === 'end') {
      isWhole = record.records === line - 1 && record.sha256 === hash.digest('hex')
      if (!isWhole) throw new AppError('invalid', [{ field: place, problem: 'archiveChanged' }])
      continue
    }
    hash.update(`${text}\n`)
    yield { record, line }
  }
  if (!isWhole) throw new AppError('invalid', [{ field: `line ${line + 1}`, problem: 'archiveEnd' }])
}

async function* inOnePiece(packed: Uint8Array) {
  yield packed
}

function recordOf(text: string, place: string, isFirst: boolean): ArchiveRecord {
  const parsed = jsonOf(text)
  if (isFirst) requireFormat(parsed)
  const record = archiveRecordSchema.safeParse(parsed)
  if (record.success) return record.data
  const wrong = fieldErrors(record.error.issues).slice(0, 5)
  throw new AppError(
    'invalid',
    wrong.map(({ field }) => ({ field: field === '' ? place : `${place}: ${field}`, problem: 'archiveField' })),
  )
}

function jsonOf(text: string): unknown {
  // Nothing of ours has such a key, and not every reader takes it for one.
  if (text.includes('"__proto__"')) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function requireFormat(first: unknown): void {
  const { format, version } = (first ?? {}) as { format?: unknown; version?: unknown }
  if (format !== ARCHIVE_FORMAT) throw new AppError('invalid', [{ field: 'file', problem: 'archiveFormat' }])
  if (version !== ARCHIVE_VERSION) throw new AppError('invalid', [{ field: 'file', problem: 'archiveVersion' }])
}
