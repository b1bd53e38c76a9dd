/** Thrown when something took too long. */
export class TookTooLong extends Error {}

/** What `work` comes to, if it does in that many milliseconds. @throws TookTooLong */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new TookTooLong()), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
