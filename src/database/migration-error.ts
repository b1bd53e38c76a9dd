/** Thrown when the database cannot be made ready; the message says what to do. */
export class MigrationError extends Error {}
