/** Thrown when a backup cannot be made, restored or moved; the message says why, and what to do. */
export class BackupError extends Error {}
