import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/asvs.md', 'utf8')

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they count from 1, those of level 3 follow. */
const SECTIONS = `
  1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4
  5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2
  8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3
  11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3
  15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2`

const REQUIRED = SECTIONS.trim()
  .split(/\s+/)
  .flatMap((entry) => {
    const [section, count] = entry.split(':')
    return Array.from({ length: Number(count) }, (_, index) => `${section}.${index + 1}`)
  })

const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| (\d) \| ([^|\n]*) \| ([^|\n]*) \|$/gm)].map(
  ([, id = '', level = '', asks = '', here = '']) => ({ id, level, asks, here }),
)

const STATES = ['met', 'does not apply', 'in part', 'not met'] as const
const inState = (state: string) => rows.filter(({ here }) => here.startsWith(`${state}: `)).map(({ id }) => id)

/** The requirements in the table of what is open, whose rows have three cells. */
const open = [...page.matchAll(/^\| [^|\n]+ \| (\d[\d., ]+) \| [^|\n]+ \|$/gm)].flatMap(([, ids = '']) =>
  ids.split(', '),
)

describe('the page on ASVS', () => {
  it('has every requirement of levels 1 and 2 once, in order', () => {
    expect(REQUIRED).toHaveLength(253)
    expect(rows.map(({ id }) => id)).toEqual(REQUIRED)
  })

  it('has 70 requirements of level 1 and 183 of level 2', () => {
    expect(['1', '2'].map((wanted) => rows.filter(({ level }) => level === wanted).length)).toEqual([70, 183])
  })

  it('says of each what it asks, and how it stands here', () => {
    const form = /^(met|does not apply|in part|not met): \S.+\.$/
    expect(rows.filter(({ asks, here }) => !/\w/.test(asks) || !form.test(here))).toEqual([])
  })

  it('counts rightly', () => {
    const counts = STATES.map((state) => inState(state).length)
    expect(page).toContain(`| ${counts.join(' | ')} |`)
  })

  it('has all that is not met, and nothing else, once among what is open', () => {
    expect(open.toSorted()).toEqual([...inState('in part'), ...inState('not met')].toSorted())
  })

  it('names files that are there', () => {
    const paths = [...page.matchAll(/`((?:tests|src|docs|scripts)\/[^`]*)`/g)].map(([, path = '']) => path)
    expect(paths.length).toBeGreaterThan(200)
    expect([...new Set(paths)].filter((path) => !existsSync(path))).toEqual([])
  })
})
