import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../scripts/root'
import { chromiumPath } from '../support/chromium'

const folder = join(root, 'tests/browser-speed/lighthouse')
const program = join(folder, 'node_modules/lighthouse/cli/index.js')

const score = z
  .object({ score: z.number().nullable() })
  .transform((category) => Math.round((category.score ?? 0) * 100))
const audit = z.object({ numericValue: z.number() }).transform(({ numericValue }) => numericValue)

/** What is read of Lighthouse's report. */
const reportSchema = z.object({
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.object({ performance: score, accessibility: score, 'best-practices': score }),
  audits: z.object({
    'first-contentful-paint': audit,
    'largest-contentful-paint': audit,
    'total-blocking-time': audit,
    'cumulative-layout-shift': audit,
  }),
})

/** Scores of 0 to 100, times in milliseconds. */
export type Figures = Record<
  'performance' | 'accessibility' | 'bestPractices' | 'fcp' | 'lcp' | 'tbt' | 'cls' | 'processor',
  number
>

/** Installs Lighthouse in a folder of its own if it is not there yet. */
export function installLighthouse(): void {
  if (existsSync(program)) return
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' })
  if (status !== 0) throw new Error('Lighthouse could not be installed.')
}

/**
 * One run of Lighthouse as it is by default: a phone of the middle class on slow 4G.
 * @param cookie - of whoever looks at the page; '' for nobody
 * @param file - where its whole report is left
 */
export function lighthouseOf(url: string, cookie: string, file: string): Figures {
  const flags = ['--headless', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  if (process.getuid?.() === 0) flags.push('--no-sandbox')
  const args = [
    program,
    url,
    '--quiet',
    '--no-enable-error-reporting',
    '--only-categories=performance,accessibility,best-practices',
    '--output=json',
    `--output-path=${file}`,
    `--chrome-flags=${flags.join(' ')} --no-first-run`,
    ...(cookie === '' ? [] : [`--extra-headers=${JSON.stringify({ cookie })}`]),
  ]
  const env = { ...process.env, CHROME_PATH: chromiumPath() }
  const { status } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`Lighthouse could not measure ${url}.`)
  const { categories, audits, environment } = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {
    performance: categories.performance,
    accessibility: categories.accessibility,
    bestPractices: categories['best-practices'],
    fcp: audits['first-contentful-paint'],
    lcp: audits['largest-contentful-paint'],
    tbt: audits['total-blocking-time'],
    cls: audits['cumulative-layout-shift'],
    processor: environment.benchmarkIndex,
  }
}
