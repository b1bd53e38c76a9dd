/** Does something and says how long it took; not among the results, which may be led to a file. */
export async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const made = await work()
  console.error(`${name}: ${((performance.now() - start) / 1_000).toFixed(1)} s`)
  return made
}
