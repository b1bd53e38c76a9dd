import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lockfileProblems } from '../../../scripts/checks/lockfile-problems'

const integrity = 'sha512-x'
const locked = (path: string, version: string) => lockfileProblems({ packages: { [path]: { version, integrity } } })

describe('the version floors', () => {
  it.each([
    ['next', '16.2.10'],
    ['next', '15.9.99'],
    ['next', '16.2.11-canary.3'],
    ['react', '19.2.5'],
    ['react-dom', '19.1.99'],
    ['better-auth', '1.6.21'],
  ])('refuse %s %s', (name, version) => {
    expect(locked(`node_modules/${name}`, version)).toEqual([expect.stringContaining(`${name} ${version}`)])
  })

  it.each([
    ['next', '16.2.11'],
    ['next', '16.10.0'],
    ['next', '17.0.0-canary.1'],
    ['react', '19.2.6'],
    ['react-dom', '20.0.0'],
    ['better-auth', '1.6.22'],
    ['next-intl', '4.0.0'],
  ])('allow %s %s', (name, version) => expect(locked(`node_modules/${name}`, version)).toEqual([]))

  it('see a copy that another package brings along', () => {
    expect(locked('node_modules/some-plugin/node_modules/next', '14.0.0')).toHaveLength(1)
  })
})

describe('the lock file', () => {
  it('must pin every package by its content', () => {
    const problems = lockfileProblems({ packages: { 'node_modules/zod': { version: '4.0.0' } } })
    expect(problems).toEqual(['node_modules/zod has no "integrity": its content could be exchanged'])
  })

  it.each([
    ['@next/swc-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }, 1],
    ['@next/swc-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'] }, 1],
    ['@next/swc-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }, 0],
    ['@next/swc-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }, 0],
  ])('must pin the builds that servers use: %s', (name, platform, count) => {
    const build = { version: '16.4.6', optional: true, ...platform }
    expect(lockfileProblems({ packages: { [`node_modules/${name}`]: build } })).toHaveLength(count)
  })

  it('must not name an address', () => {
    const zod = { version: '4.0.0', integrity, resolved: 'https://example.org/zod.tgz' }
    expect(lockfileProblems({ packages: { 'node_modules/zod': zod } })).toEqual([
      expect.stringContaining('node_modules/zod names an address'),
    ])
  })

  it('of this project is in order', () => {
    expect(lockfileProblems(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([])
  })
})
