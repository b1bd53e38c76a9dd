/** Tells the person who started it what is going on. */
export function step(text: string): void {
  console.log(`- ${text}`)
}
