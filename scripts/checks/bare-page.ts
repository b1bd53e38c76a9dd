import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'
import { runNext } from '../starting/next-command'

const folder = join(root, '.bare')

/** In a bare app of the framework: a page that is built once, and one that is rendered for each request. */
const FILES = {
  'package.json': '{ "type": "module" }',
  // Without one of its own it would be given the one of the folders above, which starts the app's database.
  'instrumentation.js': 'export function register() {}',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(root)} } }`,
  'app/layout.js':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }',
  'app/page.js': 'export default function Page() { return <p>bare</p> }',
  'app/rendered/page.js':
    "import { headers } from 'next/headers'\n" +
    'export default async function Page() { await headers(); return <p>bare</p> }',
}

export type BareApp = { folder: string; html: string }

/**
 * Builds the bare app, hands it over, and removes it.
 * @param more - a folder with more files for it
 * @throws Error if it cannot be built
 */
export async function withBareApp<T>(use: (bare: BareApp) => Promise<T>, more?: string): Promise<T> {
  rmSync(folder, { recursive: true, force: true })
  if (more !== undefined) cpSync(more, folder, { recursive: true })
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  try {
    const code = await runNext(['build', folder], process.env).exitCode
    if (code !== 0) throw new Error(`The bare app could not be built (${code}).`)
    return await use({ folder, html: readFileSync(join(folder, '.next/server/app/index.html'), 'utf8') })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
