import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment, VARIABLES } from '@/config/environment'
import { SET_UP_VARIABLES } from '../../support/known-variables'

const page = readFileSync('docs/operating.md', 'utf8')

const rows = [...page.matchAll(/^\| `([A-Z][A-Z_]+)` \| (?:`([^`]+)`|–) \| .+ \|$/gm)].map(
  ([, name = '', usual]) => [name, usual] as const,
)

describe('the guide for who runs it', () => {
  it('has each variable once, and none that the app does not know', () => {
    expect(rows.map(([name]) => name).toSorted()).toEqual([...VARIABLES, ...SET_UP_VARIABLES].toSorted())
  })

  it('says what each is if it is not set', () => {
    const usual = Object.entries(readEnvironment({})).map(([name, value]) => [
      name,
      value === undefined ? undefined : String(value),
    ])
    const told = Object.fromEntries(rows)
    expect(usual.filter(([name = '', value]) => told[name] !== value)).toEqual([])
  })

  it('is what the essentials in the README agree with', () => {
    const readme = readFileSync('README.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \| `([^`]+)` \|/gm)
    const told = Object.fromEntries(rows)
    const different = [...readme].filter(([, name = '', usual]) => told[name] !== usual)
    expect(different.map(([row]) => row)).toEqual([])
  })
})

/** The words of a heading as an address names them. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\d\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')

const anchors = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading))

describe.each([
  'README.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
])('the links of %s', (file) => {
  it('lead somewhere', () => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false
      const [path = '', part] = link.split('#')
      const target = path === '' ? file : join(dirname(file), path)
      return !existsSync(target) || (part !== undefined && !anchors(target).includes(part))
    })
    expect(broken).toEqual([])
  })
})

describe('what the guide for who runs it names', () => {
  it.each(['docs/operating.md', 'SECURITY.md'])('is there (%s)', (file) => {
    const paths = [...readFileSync(file, 'utf8').matchAll(/`((?:deploy|tests|src|docs|scripts)\/[^`\s*]*)`/g)]
    expect(paths.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([])
  })
})
