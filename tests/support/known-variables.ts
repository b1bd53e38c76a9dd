import { readFileSync } from 'node:fs'
import { VARIABLES } from '@/config/environment'

/** Those of a set-up without the page, which are checked where it is done. */
export const SET_UP_VARIABLES: readonly string[] = [
  ...new Set(readFileSync('src/starting/ready-installation.ts', 'utf8').match(/\bSETUP_[A-Z]+\b/g)),
]

/** Every variable that the app reads. */
export const KNOWN_VARIABLES: readonly string[] = [...VARIABLES, ...SET_UP_VARIABLES]

/** What a place to run in may set, too: for Node and for SQLite. */
export const OTHERS_VARIABLES: readonly string[] = ['NODE_ENV', 'SQLITE_TMPDIR']
