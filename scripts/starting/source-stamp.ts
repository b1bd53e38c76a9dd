import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** All that a build is made of. The generated clients are left out: they follow from prisma/schema.prisma. */
export const SOURCES = [
  'src',
  'public',
  'prisma',
  'scripts',
  'package-lock.json',
  'next.config.ts',
  'tsconfig.json',
  'tsconfig.app.json',
  'postcss.config.mjs',
]
const LEFT_OUT = /^database[/\\]generated[/\\]/

/** A fingerprint of everything below `root` that a build is made of: the same sources give the same, on any machine. */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesOf(join(root, source))) {
      const content = readFileSync(join(root, source, file))
      // The length keeps a piece of content from passing for the name of the next file.
      hash.update(`${source}/${file.replaceAll('\\', '/')}\n${content.length}\n`).update(content)
    }
  }
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return ['']
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => !LEFT_OUT.test(name) && statSync(join(path, name)).isFile())
    .sort()
}
