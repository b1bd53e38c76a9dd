import { resolve } from 'node:path'

/** A path as the person meant it: from the folder where npm was called, which need not be the one it runs scripts in. */
export function personPath(path: string): string {
  return resolve(process.env.INIT_CWD || process.cwd(), path)
}
