import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ANY_WIDTH, ANY_WIDTH_FILES } from '../../support/any-width'

const folder = 'tests/e2e'
const specs = readdirSync(folder).filter((file) => file.endsWith('.spec.ts'))
const named = ANY_WIDTH_FILES.flatMap((glob) => (glob.endsWith('.spec.ts') ? [glob.replace('**/', '')] : []))

/** What a test says that looks at where something is, or at all that a width changes. */
const LOOKS = /expectAccessible\(|viewportSize|scrollWidth|boundingBox|toBeInViewport|isMobile|hasTouch/

/** The text of each test of a file, from its name on. */
const testsOf = (file: string) =>
  readFileSync(`${folder}/${file}`, 'utf8').split(/\n(?=\s*(?:\w+T|t)est(?:\.describe)?\()/)

describe('tests that are left out on the phone', () => {
  it('are in files that exist', () => {
    expect(named.filter((file) => !specs.includes(file))).toEqual([])
    expect(named.length).toBeGreaterThan(10)
  })

  it('do not look at the layout', () => {
    const texts = specs.flatMap((file) =>
      testsOf(file).filter((text) => named.includes(file) || text.includes(`'${ANY_WIDTH}'`)),
    )
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter((text) => LOOKS.test(text)).map((text) => text.slice(0, 90))).toEqual([])
  })
})

describe('tags', () => {
  it('are those that a run asks for', () => {
    const tags = specs.flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').match(/'@[\w-]+'/g) ?? [])
    expect([...new Set(tags)].sort()).toEqual([`'${ANY_WIDTH}'`, "'@several-processes'"])
  })
})
