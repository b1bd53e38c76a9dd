/**
 * `tsx scripts/prisma.ts generate` derives the PostgreSQL schema from prisma/schema.prisma and generates both clients,
 * unless they are current. Works offline: Prisma's generator wants a schema engine to exist but never runs it.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresqlSchema } from './postgresql-schema'

const root = fileURLToPath(new URL('..', import.meta.url))
const generated = join(root, 'src/database/generated')
const stamp = join(generated, 'stamp')

/** Generates both clients; says whether it had to. */
export function generateClients(): boolean {
  const schema = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')
  const require = createRequire(import.meta.url)
  const prismaPackage = require.resolve('prisma/package.json')
  const version = (require(prismaPackage) as { version: string }).version
  const current = createHash('sha256').update(`${version}\n${schema}`).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return false

  mkdirSync(generated, { recursive: true })
  const derived = join(generated, 'postgresql.prisma')
  writeFileSync(derived, postgresqlSchema(schema).replace('../src/database/generated/postgresql', './postgresql'))
  for (const file of ['prisma/schema.prisma', derived]) {
    execFileSync(process.execPath, [join(dirname(prismaPackage), 'build/index.js'), 'generate', '--schema', file], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    })
  }
  writeFileSync(stamp, current)
  return true
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateClients()
