import { readFileSync } from 'node:fs'
import { environmentSchema } from '@/config/environment'

/** Every variable that the app reads, as it checks them itself. */
export const CHECKED_VARIABLES = Object.keys(environmentSchema.in.shape)

/** Those of a set-up without the page. */
const SET_UP_VARIABLES = [
  ...new Set(readFileSync('src/starting/ready-installation.ts', 'utf8').match(/\bSETUP_[A-Z]+\b/g)),
]

export const KNOWN_VARIABLES: readonly string[] = [...CHECKED_VARIABLES, ...SET_UP_VARIABLES]

/** What a place to run in may set, too: for Node and for SQLite. */
export const OTHERS_VARIABLES: readonly string[] = ['NODE_ENV', 'SQLITE_TMPDIR']
