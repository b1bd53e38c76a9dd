import '../../support/auth-secret'
import { beforeAll, describe, expect, it } from 'vitest'
import { countStatements } from '../../support/count-statements'
import { describeOnBothDatabases } from '../../support/databases'
import { exportedFunctions } from '../../support/exported-functions'
import { type GrownWorld, grownWorld } from '../../support/grown-world'
import { undone } from '../../support/undone'
import { COUNTED, type Counted } from './counted'
import { LIMITS, PER_TEAM } from './statement-limits'
import { PARTS, SILENT, UNCOUNTED } from './uncounted'

const FEW = 2
const MANY = 8

const known = exportedFunctions('use-cases')
  .filter(({ firstType, usesDatabase }) => usesDatabase || firstType === 'Actor')
  .map(({ name }) => name)

describe('every use-case that reaches the database', () => {
  it('is counted, is part of one that is, or says why it is not', () => {
    expect(known.length).toBeGreaterThan(100)
    const told = [...Object.keys(COUNTED), ...Object.keys(PARTS), ...SILENT, ...Object.keys(UNCOUNTED)]
    expect(known.filter((name) => !told.includes(name))).toEqual([])
  })

  it('is told of only while it is there, and once', () => {
    const told = [...Object.keys(PARTS), ...SILENT, ...Object.keys(UNCOUNTED)]
    expect(told.filter((name) => !known.includes(name) || Object.hasOwn(COUNTED, name))).toEqual([])
    expect(Object.values(PARTS).filter((whole) => !Object.hasOwn(COUNTED, whole))).toEqual([])
    expect(new Set(told).size).toBe(told.length)
  })

  it('that is counted has a limit', () => {
    expect(Object.keys(LIMITS).sort()).toEqual(Object.keys(COUNTED).sort())
  })
})

describeOnBothDatabases('how many statements a use-case runs', () => {
  let few: GrownWorld
  let many: GrownWorld

  beforeAll(async () => {
    few = await grownWorld(FEW)
    many = await grownWorld(MANY)
  }, 120_000)

  it.each(Object.entries(COUNTED))(
    '%s: within its limit, and no more with many teams and responses',
    async (name, run) => {
      const counted = { few: await count(run, few), many: await count(run, many) }
      const more = (PER_TEAM[name] ?? 0) * (MANY - FEW)
      expect(counted.many).toBe(counted.few + more)
      expect(counted.few).toBeLessThanOrEqual(LIMITS[name] ?? 0)
    },
  )
})

const count = (run: Counted, world: GrownWorld) => undone(() => countStatements(() => run(world)))
