import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceStamp } from '../../../scripts/starting/source-stamp'

let root: string
const write = (file: string, text: string) => writeFileSync(join(root, file), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'calms-radar-stamp-'))
  mkdirSync(join(root, 'src/database/generated'), { recursive: true })
  write('src/a.ts', 'one')
  write('package-lock.json', '{}')
})

afterEach(() => rmSync(root, { recursive: true }))

describe('sourceStamp', () => {
  it('stays the same while no source changes', () => {
    const before = sourceStamp(root)
    write('src/a.ts', 'one')
    write('README.md', 'not part of a build')
    write('src/database/generated/client.ts', 'follows from the schema')
    expect(sourceStamp(root)).toBe(before)
  })

  it.each([
    ['a file changes', () => write('src/a.ts', 'two')],
    ['a file is added', () => write('src/b.ts', '')],
    ['a file goes', () => rmSync(join(root, 'src/a.ts'))],
    ['a file is renamed', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/b.ts'))],
    ['a package changes', () => write('package-lock.json', '{ }')],
    ['the configuration appears', () => write('next.config.ts', '')],
  ])('changes when %s', (_, change) => {
    const before = sourceStamp(root)
    change()
    expect(sourceStamp(root)).not.toBe(before)
  })
})
