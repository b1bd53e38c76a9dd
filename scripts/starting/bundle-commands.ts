import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../root'

/** The commands for whoever has the machine that work without sources and tools: scripts/NAME.ts each. */
export const COMMANDS = ['admin', 'backup', 'migrate-database', 'restore', 'sample'] as const

/**
 * What stays a package, found in the node_modules beside the commands: what is compiled, or
 * holds something compiled of some megabytes. The rest becomes part of the commands, since Next takes along only what the pages import.
 */
const PACKAGES = [
  'better-sqlite3',
  '@prisma/schema-engine-wasm',
  '@prisma/client/runtime/query_compiler_*',
  // None of ours: pg asks whether it is there.
  'pg-native',
]

/** What packages of the older kind find around them. */
const AROUND = `import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
const __filename = import.meta.filename
const __dirname = import.meta.dirname`

/** Writes `NAME.mjs` for each command into the folder, which lies where this project's `scripts` would. */
export async function bundleCommands(folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: COMMANDS.map((name) => join('scripts', `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What several of them need is there once.
    splitting: true,
    chunkNames: 'part-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['react-server'],
    tsconfig: 'tsconfig.json',
    external: PACKAGES,
    banner: { js: AROUND },
    legalComments: 'none',
    logLevel: 'warning',
  })
}
