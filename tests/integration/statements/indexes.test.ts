import '../../support/auth-secret'
import { beforeAll, describe, expect, it } from 'vitest'
import { describeOnBothDatabases } from '../../support/databases'
import { fullScans } from '../../support/full-scans'
import { type GrownWorld, grownWorld } from '../../support/grown-world'
import { seenStatements } from '../../support/seen-statements'
import { undone } from '../../support/undone'
import { unindexedReferences } from '../../support/unindexed-references'
import { COUNTED } from './counted'
import { HOT_PATHS } from './hot-paths'
import { SMALL_TABLES, WHOLE_TABLES } from './whole-tables'

const url = () => process.env.DATABASE_URL ?? ''

describeOnBothDatabases('the indexes', (provider) => {
  let world: GrownWorld

  beforeAll(async () => {
    world = await grownWorld(2)
  })

  it.each(Object.entries({ ...COUNTED, ...HOT_PATHS }))(
    '%s: lead to what it asks for, so that no table that grows is read from end to end',
    async (name, run) => {
      const seen = await undone(() => seenStatements(() => run(world)))
      const small = [...SMALL_TABLES, ...(WHOLE_TABLES[name]?.tables ?? [])]
      const scans = await fullScans(url(), seen)
      expect(scans.filter(({ table }) => !small.includes(table))).toEqual([])
    },
  )

  it('begin with every column that refers to another table', async () => {
    expect(await unindexedReferences(url())).toEqual([])
  })

  it('are missed where a statement has none', async () => {
    const sql = provider === 'sqlite' ? '`answers` = ?' : '"answers" = $1'
    const scans = await fullScans(url(), [{ sql: `SELECT id FROM response WHERE ${sql}`, parameters: ['{}'] }])
    expect(scans).toMatchObject([{ table: 'response' }])
  })
})

describe('what may read whole tables', () => {
  it('is something that is looked at', () => {
    expect(Object.keys(WHOLE_TABLES).filter((name) => !Object.hasOwn(COUNTED, name))).toEqual([])
  })
})
