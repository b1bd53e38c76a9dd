import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>
}

const imported = ['src', 'scripts/starting']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes('generated'))
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^(?:import|\} from) .*?'((?:@[^/']+\/)?[^/']+)/gm)])
  .map(([, name = '']) => name)

/** A container is built without what is only for working on the app. */
describe('the packages of the app', () => {
  it('are there, with their types, where those for working on it are left out', () => {
    const names = [...new Set(imported)]
    expect(names).toContain('better-sqlite3')
    expect(names.filter((name) => name in devDependencies || `@types/${name}` in devDependencies)).toEqual([])
  })
})
