/** A table, how many rows it has on either side, and what they sum up to. */
export type Comparison = {
  table: string
  from: { rows: number; checksum: string }
  to: { rows: number; checksum: string }
}

export function isDifferent({ from, to }: Comparison): boolean {
  return from.rows !== to.rows || from.checksum !== to.checksum
}
