import { describe, expect, it } from 'vitest'
import { missingPlatforms } from '../../../scripts/checks/missing-platforms'

const locked = (optionalDependencies: Record<string, string>) => ({
  version: '1.0.0',
  integrity: 'x',
  optionalDependencies,
})

describe('missingPlatforms', () => {
  it('names the builds that the lock file lacks, with the platform they are for', () => {
    const packages = {
      'node_modules/a': locked({
        '@a/darwin-arm64': '1.0.0',
        '@a/linux-x64-gnu': '1.0.0',
        '@a/linux-x64-musl': '1.0.0',
        '@a/wasm32-wasi': '1.0.0',
      }),
      'node_modules/@a/linux-x64-gnu': { version: '1.0.0' },
    }
    const rest = { version: '1.0.0', optional: true }
    expect(missingPlatforms({ packages })).toEqual({
      'node_modules/@a/darwin-arm64': { ...rest, os: ['darwin'], cpu: ['arm64'] },
      'node_modules/@a/linux-x64-musl': { ...rest, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
      'node_modules/@a/wasm32-wasi': { ...rest, cpu: ['wasm32'] },
    })
  })

  it('finds what another package holds further in or further out', () => {
    const packages = {
      'node_modules/a/node_modules/b': locked({ '@b/darwin-x64': '1.0.0', '@b/win32-x64': '1.0.0' }),
      'node_modules/a/node_modules/@b/darwin-x64': { version: '1.0.0' },
      'node_modules/@b/win32-x64': { version: '1.0.0' },
    }
    expect(missingPlatforms({ packages })).toEqual({})
  })

  it('keeps apart what only development needs, and leaves ranges of versions alone', () => {
    const packages = { 'node_modules/a': { ...locked({ '@a/darwin-x64': '1.0.0', fsevents: '~2.3.3' }), dev: true } }
    expect(missingPlatforms({ packages })).toEqual({
      'node_modules/@a/darwin-x64': { version: '1.0.0', os: ['darwin'], cpu: ['x64'], dev: true, optional: true },
    })
  })
})
