import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../scripts/starting/bundle-commands'
import { ADMIN, SET_UP, signedIn } from '../support/admin'
import { freePort } from '../support/free-port'
import { allIn, type MovedStandalone, movedStandalone, type Running } from '../support/moved-standalone'
import type { PlainBrowser } from '../support/plain-browser'
import { runAs, unprivilegedUser } from '../support/unprivileged'

/** What it may weigh, in MiB: it is what a container adds to its base. */
const LARGEST = 100

let moved: MovedStandalone
let variables: Record<string, string>

beforeAll(async () => {
  moved = movedStandalone()
  const port = await freePort()
  variables = {
    HOST: '127.0.0.1',
    PORT: String(port),
    APP_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: `file:${join(moved.data, 'radar.db')}`,
    SQLITE_TMPDIR: moved.data,
    SETUP_SAMPLE: 'on',
    ...SET_UP,
  }
})

afterAll(() => moved.remove())

const run = async (...args: string[]) => {
  const running = moved.run(args, variables)
  return { code: await running.ended, output: running.output() }
}

describe('the standalone output', () => {
  it('holds what is served and the commands, and nothing else', () => {
    expect(readdirSync(moved.folder).toSorted()).toEqual([
      '.next',
      'commands',
      'exchange.mjs',
      'healthy.mjs',
      'keep-sqlite-objects.mjs',
      'load-pages.mjs',
      'node_modules',
      'package.json',
      'prisma',
      'serve.mjs',
      'server.js',
    ])
    expect(readdirSync(join(moved.folder, 'commands'))).toEqual(
      expect.arrayContaining(COMMANDS.map((name) => `${name}.mjs`)),
    )
  })

  it('holds no tools, engines or data', () => {
    const packages = ['prisma', '@prisma/engines', '@prisma/config', 'sharp', '@img', 'typescript', 'esbuild', 'tsx']
    const names = allIn(moved.folder)
    expect(packages.filter((name) => names.includes(join('node_modules', name)))).toEqual([])
    expect(
      names.filter((name) => /(schema|query)[-_]engine-(?!wasm)|\.(env|db|db-wal)$|(^|\/)auth-secret$/.test(name)),
    ).toEqual([])
    // Of the machine it was built on.
    expect(readFileSync(join(moved.folder, 'commands/admin.mjs'), 'utf8')).not.toContain(process.cwd())
  })

  it(`weighs less than ${LARGEST} MiB`, () => {
    const kibibytes = Number.parseInt(execFileSync('du', ['-sk', moved.folder], { encoding: 'utf8' }), 10)
    expect(kibibytes / 1024).toBeLessThan(LARGEST)
  })
})

describe('the standalone output, read-only and run by another user,', () => {
  let app: Running
  let admin: PlainBrowser

  beforeAll(async () => {
    app = moved.run(['serve.mjs'], variables)
    await app.says('The data is in')
    admin = await signedIn(variables.APP_URL ?? '')
  })

  afterAll(() => app.kill('SIGKILL'))

  it('cannot change itself', () => {
    expect(() => runAs(unprivilegedUser(), 'touch', [join(moved.folder, 'new')], '/')).toThrow('Permission denied')
  })

  it('serves pages', async () => {
    const { status, html } = await admin.fetch('/dashboard')
    expect([status, html.includes('</html>')]).toEqual([200, true])
  })

  it('keeps connections for longer than proxies do', async () => {
    expect((await admin.fetch('/check')).headers.get('keep-alive')).toBe('timeout=130')
  })

  it.each([
    ['/dashboard/pdf/export', 'application/pdf', '%PDF-'],
    ['/dashboard/chart/export?chart=profile&format=png', 'image/png', 'PNG'],
    ['/dashboard/chart/export?chart=trend&format=svg', 'image/svg+xml', '<svg'],
    ['/dashboard/export?format=xlsx', 'application/vnd.openxmlformats', 'PK'],
  ])('makes the file of %s', async (address, type, start) => {
    const { status, headers, html } = await admin.fetch(address)
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining(type)])
    expect(html.slice(0, 10)).toContain(start)
  })

  it('is found healthy', async () => {
    expect((await run('healthy.mjs')).code).toBe(0)
  })

  it('lets its commands work meanwhile', async () => {
    const listed = await run('commands/admin.mjs', 'list')
    expect(listed).toEqual({ code: 0, output: expect.stringContaining(`${ADMIN.workspace}: 1 member`) })
    const link = await run('commands/admin.mjs', 'reset-password', '--email', ADMIN.email)
    expect(link).toEqual({ code: 0, output: expect.stringContaining(`${variables.APP_URL}/reset-password/`) })
    const copied = await run('commands/backup.mjs')
    expect(copied).toEqual({ code: 0, output: expect.stringContaining(join(moved.data, 'backups')) })
    expect(await run('commands/sample.mjs', '--remove')).toEqual({ code: 0, output: 'The sample is removed.\n' })
  })

  it('ends in order, and is then not healthy', async () => {
    app.kill('SIGTERM')
    expect(await app.ended).toBe(0)
    expect((await run('healthy.mjs')).code).toBe(1)
  })

  it('is refused, in a sentence, a place where it may not write', async () => {
    const place = { ...variables, DATABASE_URL: `file:${join(moved.folder, 'radar.db')}` }
    const refused = moved.run(['serve.mjs'], place)
    expect(await refused.ended).toBe(1)
    expect(refused.output()).toContain('may not write into that folder')
    expect(refused.output()).not.toMatch(/\n\s+at /)
  })
})
