import { BackupError } from '../backup-error'
import type { Comparison } from './comparison'

/** Thrown when a database cannot be moved; nothing of it is stored at the other place then. */
export class MoveError extends BackupError {
  constructor(
    message: string,
    readonly comparisons: readonly Comparison[] = [],
  ) {
    super(message)
  }
}
