import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const TOKEN = 'tokentokentokentokentokentokento'

/** Two kinds of routes, as Next writes them. */
const MANIFEST = {
  staticRoutes: ['/', '/rounds/new', '/icon.svg', '/_not-found'].map((page) => ({ page, regex: '' })),
  dynamicRoutes: [
    { page: '/a/[token]/answers', regex: '^/a/([^/]+?)/answers(?:/)?$' },
    { page: '/rounds/[roundId]', regex: '^/rounds/([^/]+?)(?:/)?$' },
  ],
}

let folder: string
let routeOf: (address: string) => string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'calms-radar-routes-'))
  mkdirSync(join(folder, '.next'))
  writeFileSync(join(folder, '.next/routes-manifest.json'), JSON.stringify(MANIFEST))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  ;({ routeOf } = await import('@/logging/routes'))
})

afterAll(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

describe('the route of an address', () => {
  it.each([
    ['/', '/'],
    ['/?next=/x', '/'],
    ['/rounds/new', '/rounds/new'],
    ['/rounds/new/', '/rounds/new'],
    ['/rounds/0192', '/rounds/[roundId]'],
    [`/a/${TOKEN}/answers?x=1`, '/a/[token]/answers'],
    ['/_next/static/chunks/1.js', '/_next'],
    ['/favicon.ico', '/icon.svg'],
    ['/_not-found', 'other'],
    [`/b/${TOKEN}`, 'other'],
    ['//evil.example', 'other'],
    ['', 'other'],
  ])('%s is %s', (address, route) => {
    expect(routeOf(address)).toBe(route)
  })
})
