import { join } from 'node:path'

/** Where the filled databases of released versions are kept. */
export const FIXTURES = join(process.cwd(), 'tests/fixtures/databases')
