import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importProblems } from '../../../scripts/checks/import-problems'
import { runScript } from '../../support/run-script'

let source: string

beforeEach(() => {
  source = mkdtempSync(join(tmpdir(), 'calms-radar-imports-'))
  // What is planted below imports these, and with them alone all is well.
  plant('database/teams.ts', `import { PrismaClient } from '@prisma/client'\nimport { z } from './rows'`)
  plant('database/rows.ts', `import type { Questionnaire } from '@/questionnaire/schema'`)
  plant('use-cases/teams/create-team.ts', `import { teams } from '@/database/teams'`)
  plant('questionnaire/schema.ts', `import { z } from 'zod'`)
  plant('scoring/score.ts', `import type { Q } from '../questionnaire/schema'\nimport t from '@stdlib/stats-t'`)
  plant(
    'charts/radar.tsx',
    `import { Radar } from 'recharts'\ntype S = import('@/scoring/score').S\nexport const x = <i />`,
  )
  plant('app/teams/page.tsx', `import { notFound } from 'next/navigation'\nimport '../globals.css'`)
  plant('documents/report-pdf.tsx', `import { Page } from '@react-pdf/renderer'\nimport { r } from '@/charts/radar'`)
  plant('mail/send-mail.ts', `import { createTransport } from 'nodemailer'\nimport en from '@/messages/en'`)
  plant('messages/request.ts', `export const words = (language: string) => import(\`./\${language}.json\`)`)
  plant('proxy.ts', `import { NextResponse } from 'next/server'\nimport { log } from '@/logging/log'`)
  plant('logging/log.ts', `import { pino } from 'pino'\nimport { e } from '@/errors/app-error'`)
  plant('errors/app-error.ts', `export const e = 1`)
  plant('metrics/registry.ts', `import { Counter } from 'prom-client'`)
})

afterEach(() => rmSync(source, { recursive: true }))

function plant(file: string, text: string) {
  const path = join(source, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const WAYS = {
  'an import through the alias': (target: string) => `import { x } from '@/${target}'`,
  'a relative import': (target: string) => `import { x } from '../${target}'`,
  'a type-only import': (target: string) => `import type { X } from '@/${target}'`,
  'an import of a type by its side': (target: string) => `import { type X } from '../${target}'`,
  'a type imported in place': (target: string) => `export type Y = import('@/${target}').X`,
  'a dynamic import': (target: string) => `export const x = await import('@/${target}')`,
  'a dynamic import with a variable part': (target: string) =>
    `export const x = (y: string) => import(\`../${target}/\${y}\`)`,
  'a re-export': (target: string) => `export { x } from '@/${target}'`,
  'a re-export of everything': (target: string) => `export * from '../${target}'`,
  'a require': (target: string) => `const x = require('../${target}')`,
  'an import for its effect': (target: string) => `import '@/${target}'`,
}

const FORBIDDEN: [from: string, target: string][] = [
  ['app', 'database/teams'],
  ['charts', 'use-cases/teams/create-team'],
  ['charts', 'database/teams'],
  ['charts', 'auth/actor'],
  ['scoring', 'database/teams'],
  ['scoring', 'errors/app-error'],
  ['questionnaire', 'scoring/score'],
  ['components', 'questionnaire/schema'],
  ['components', 'messages/en'],
  ['config', 'errors/app-error'],
  ['errors', 'config/environment'],
  ['database', 'scoring/score'],
  ['database', 'auth/actor'],
  ['auth', 'use-cases/teams/create-team'],
  ['auth', 'questionnaire/schema'],
  ['use-cases', 'charts/radar'],
  ['use-cases', 'app/teams/page'],
  ['use-cases', 'messages/request'],
  ['mail', 'database/teams'],
  ['mail', 'auth/actor'],
  ['logging', 'database/teams'],
  ['logging', 'auth/actor'],
  ['metrics', 'logging/log'],
  ['metrics', 'database/teams'],
  ['database', 'logging/log'],
  ['scoring', 'metrics/registry'],
  ['auth', 'mail/send-mail'],
  ['database', 'mail/send-mail'],
  ['documents', 'database/teams'],
  ['documents', 'auth/actor'],
  ['use-cases', 'documents/report-pdf'],
  ['charts', 'documents/report-pdf'],
]

describe('the import table', () => {
  it('allows what it lists', () => expect(importProblems(source)).toEqual([]))

  it.each(FORBIDDEN)('refuses %s → %s in every way to write an import', (from, target) => {
    const folder = target.split('/')[0]
    for (const [way, write] of Object.entries(WAYS)) {
      plant(`${from}/planted.tsx`, write(target))
      const expected = `src/${from}/planted.tsx:1: ${from} may not import ${folder}`
      expect(importProblems(source), way).toContain(expected)
    }
  })

  it.each([
    ['app', '@prisma/client'],
    ['use-cases', '@prisma/client/runtime/client'],
    ['auth', 'better-sqlite3'],
    ['use-cases', 'pg'],
    ['app', 'recharts'],
    ['components', 'recharts/types/chart'],
    ['use-cases', 'next/headers'],
    ['charts', 'next/dynamic'],
    ['components', 'next/link'],
    ['database', 'next'],
    ['components', 'next-intl'],
    ['charts', 'next-intl/server'],
    ['app', '@react-pdf/renderer'],
    ['charts', '@resvg/resvg-wasm'],
    ['app', 'write-excel-file/node'],
    ['documents', 'next-intl'],
    ['app', 'nodemailer'],
    ['use-cases', 'nodemailer/lib/smtp-pool'],
    ['auth', 'nodemailer'],
    ['app', 'pino'],
    ['use-cases', 'prom-client'],
    ['logging', 'prom-client'],
    ['auth', 'use-intl/core'],
    ['scoring', 'zod'],
    ['scoring', 'node:fs'],
    ['scoring', 'fs'],
    ['scoring', 'react'],
  ])('refuses in %s the package %s', (from, name) => {
    for (const text of [`import { x } from '${name}'`, `import type { X } from '${name}'`, `await import('${name}')`]) {
      plant(`${from}/planted.ts`, text)
      const [problem, ...others] = importProblems(source)
      expect(problem).toMatch(new RegExp(`^src/${from}/planted\\.ts:1: ${from} may not import `))
      expect(others).toEqual([])
    }
  })

  it('tells the line', () => {
    plant('app/planted.ts', `// first\n\nimport { x } from '@/database/teams'\n`)
    expect(importProblems(source)).toEqual(['src/app/planted.ts:3: app may not import database'])
  })

  it('refuses a folder that it does not list', () => {
    plant('utils/planted.ts', `import { z } from '@/questionnaire/schema'`)
    expect(importProblems(source)).toEqual(['src/utils/planted.ts:1: the folder utils is not in the import table'])
  })

  it('refuses what lies outside of src', () => {
    plant('app/planted.ts', `import { x } from '../../tests/support/databases'`)
    expect(importProblems(source)).toEqual(['src/app/planted.ts:1: src may not import what lies outside of it'])
  })

  it('refuses a dynamic import that nobody can follow', () => {
    plant('app/planted.ts', 'export const load = (name: string) => import(name)')
    expect(importProblems(source)[0]).toMatch(/nobody can tell what is imported here/)
  })

  it('refuses a database from a file of src itself', () => {
    plant('instrumentation.ts', `import { x } from './database/teams'`)
    expect(importProblems(source)).toEqual(['src/instrumentation.ts:1: a file of src itself may not import database'])
  })

  it('refuses files that import each other in a circle', () => {
    plant('scoring/a.ts', `import { b } from './b'`)
    plant('scoring/b.ts', `import type { C } from '@/scoring/c'`)
    plant('scoring/c.ts', `export const a = () => import('./a')`)
    expect(importProblems(source)).toEqual([
      expect.stringMatching(/in a circle: scoring\/a\.ts → scoring\/b\.ts → scoring\/c\.ts → scoring\/a\.ts/),
    ])
  })

  it('fails `npm run imports` for one planted import, and passes without it', async () => {
    expect(await runScript('scripts/checks/imports.ts', [source])).toMatchObject({ code: 0 })
    plant('app/planted.ts', `import { x } from '@/database/teams'`)
    const { code, output } = await runScript('scripts/checks/imports.ts', [source])
    expect(code).toBe(1)
    expect(output).toContain('src/app/planted.ts:1: app may not import database')
  })
})
