type Times = ReadonlyMap<string, number>

/** Prints how long each took, and how many times as long as what it is compared with. */
export function table(
  title: string,
  taken: Times,
  compared: readonly (readonly [name: string, baseline: string])[],
): void {
  console.log(`\n${title}\n\n| What | ms |\n| --- | ---: |`)
  for (const [name, milliseconds] of taken) console.log(`| ${name} | ${milliseconds.toFixed(1)} |`)
  console.log('\n| Ratio | |\n| --- | ---: |')
  for (const [name, baseline] of compared) {
    console.log(`| ${name} ÷ ${baseline} | ${((taken.get(name) ?? 0) / (taken.get(baseline) ?? 1)).toFixed(2)} |`)
  }
}
