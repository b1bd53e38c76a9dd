import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pageFiles } from '../../../scripts/checks/page-files'
import { budgetsSchema, sizeProblems } from '../../../scripts/checks/size-problems'

const folder = mkdtempSync(join(tmpdir(), 'calms-radar-build-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

describe('what a page loads', () => {
  it('is read from what the build wrote: script of all pages, its own and its layout’s, and what may come later', () => {
    const manifest = {
      entryJSFiles: { layout: ['static/chunks/layout.js'], page: ['static/chunks/layout.js', 'static/chunks/own.js'] },
      entryCSSFiles: { layout: [{ path: 'static/chunks/all.css' }], page: [{ path: 'static/chunks/all.css' }] },
    }
    write('app-path-routes-manifest.json', '{ "/a/[token]/page": "/a/[token]", "/livez/route": "/livez" }')
    write('build-manifest.json', '{ "rootMainFiles": ["static/chunks/react.js"] }')
    write(
      'server/app/a/[token]/page_client-reference-manifest.js',
      `globalThis.__RSC_MANIFEST = {};\nglobalThis.__RSC_MANIFEST["/a/[token]/page"] = ${JSON.stringify(manifest)};\n`,
    )
    write('static/chunks/react.js', '')
    write('static/chunks/layout.js', '')
    write('static/chunks/own.js', 'load("static/chunks/large-1.js")')
    write('static/chunks/large-1.js', 'load("static/chunks/larger_2.js", "static/chunks/own.js")')
    write('static/chunks/larger_2.js', '')
    expect(pageFiles(folder)).toEqual({
      '/a/[token]': {
        script: ['static/chunks/react.js', 'static/chunks/layout.js', 'static/chunks/own.js'],
        later: ['static/chunks/large-1.js', 'static/chunks/larger_2.js'],
        css: ['static/chunks/all.css'],
      },
    })
  })
})

describe('the budgets of the pages', () => {
  const budgets = budgetsSchema.parse({
    script: { 'any page': 100, '/large': 200 },
    later: { 'any page': 0 },
    css: { 'any page': 10 },
  })

  it('are kept by pages that weigh no more', () => {
    const sizes = { '/': { script: 100, later: 0, css: 10 }, '/large': { script: 200, later: 0, css: 10 } }
    expect(sizeProblems(sizes, budgets)).toEqual([])
  })

  it('name the page that is over one, by how much, and where the budget stands', () => {
    const sizes = { '/': { script: 1_101, later: 0, css: 9 }, '/large': { script: 150, later: 0, css: 9 } }
    expect(sizeProblems(sizes, budgets)).toEqual([
      'The script of / weighs 1,101 bytes gzipped, and its budget is 100 (scripts/checks/page-budgets.json). ' +
        'Make it lighter, or raise the budget and say why.',
    ])
  })

  it('hold for what is loaded later, and for CSS', () => {
    const sizes = { '/': { script: 1, later: 1, css: 11 }, '/large': { script: 1, later: 0, css: 1 } }
    expect(sizeProblems(sizes, budgets)).toEqual([
      expect.stringContaining('The script loaded later of / weighs 1 bytes gzipped, and its budget is 0'),
      expect.stringContaining('The CSS of / weighs 11 bytes gzipped, and its budget is 10'),
    ])
  })

  it('are removed with their page', () => {
    expect(sizeProblems({ '/': { script: 1, later: 0, css: 1 } }, budgets)).toEqual([
      'scripts/checks/page-budgets.json has a budget for /large, which is no page.',
    ])
  })
})
