import { resolve } from 'node:path'

/** The file that a SQLite URL such as `file:./data/calms-radar.db` names, as an absolute path. */
export function sqliteFile(url: string): string {
  return resolve(url.replace(/^file:/, ''))
}
