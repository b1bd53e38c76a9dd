/** More than are asked for in a run, so that no address comes twice: the app keeps what was asked for before. */
const MANY = 5_000

/** Addresses of one page, each of which it has never been asked for. The page passes over what it does not know. */
export function firstTimes(path: string): string[] {
  const begin = `${path}${path.includes('?') ? '&' : '?'}first=`
  return Array.from({ length: MANY }, (_, at) => `${begin}${at}`)
}
