/** Something that is measured. */
export type Subject = { name: string; run: () => unknown }

/**
 * How long each takes, in milliseconds: the median of its turns. All take turns in one run, so that what else the
 * machine does hits them alike.
 */
export async function inTurns(subjects: readonly Subject[], turns: number): Promise<ReadonlyMap<string, number>> {
  const taken = new Map(subjects.map(({ name }) => [name, [] as number[]]))
  for (const { run } of subjects) await run()
  for (let turn = 0; turn < turns; turn++) {
    for (const { name, run } of subjects) {
      const start = performance.now()
      await run()
      taken.get(name)?.push(performance.now() - start)
    }
  }
  return new Map([...taken].map(([name, values]) => [name, median(values)]))
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
