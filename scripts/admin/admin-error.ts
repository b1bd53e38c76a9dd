/** Thrown when a command cannot be carried out; the message says why. */
export class AdminError extends Error {}
