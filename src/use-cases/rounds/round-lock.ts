/** The name of the lock that whoever answers shares, and whoever closes the round holds alone. */
export function roundLock(roundId: string): string {
  return `round ${roundId}`
}
