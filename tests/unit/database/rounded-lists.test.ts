import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withRoundedLists } from '@/database/rounded-lists'

const list = (length: number) => new Array(length).fill('?').join(',')

function query(sql: string, args: readonly unknown[]) {
  return { sql, args: [...args], argTypes: args.map(() => ({ scalarType: 'string', arity: 'scalar' }) as const) }
}

describe('lists in texts of SQL', () => {
  it('are as long as the next power of two, filled up with their last value', () => {
    const sql = `SELECT * FROM t WHERE a = ? AND b IN (${list(3)}) AND c IN (${list(5)}) LIMIT ?`
    const rounded = withRoundedLists(query(sql, ['a', 1, 2, 3, 'v', 'w', 'x', 'y', 'z', 10]))
    expect(rounded.sql).toBe(`SELECT * FROM t WHERE a = ? AND b IN (${list(4)}) AND c IN (${list(8)}) LIMIT ?`)
    expect(rounded.args).toEqual(['a', 1, 2, 3, 3, 'v', 'w', 'x', 'y', 'z', 'z', 'z', 'z', 10])
    expect(rounded.argTypes).toHaveLength(rounded.args.length)
  })

  it('ask for the same, and come in few lengths', () => {
    const values = fc.array(fc.integer(), { minLength: 2, maxLength: 700 })
    const lengths = new Set<number>()
    fc.assert(
      fc.property(values, fc.integer(), (ids, last) => {
        const { sql, args } = withRoundedLists(query(`x IN (${list(ids.length)}) AND y = ?`, [...ids, last]))
        expect(sql.match(/\?/g)).toHaveLength(args.length)
        expect(new Set(args.slice(0, -1))).toEqual(new Set(ids))
        expect(args.at(-1)).toBe(last)
        lengths.add(args.length)
      }),
    )
    expect(lengths.size).toBeLessThanOrEqual(10)
  })

  it('stay as they are where a question mark is no value, and where there is no list', () => {
    for (const same of [query("a = 'why?' AND b IN (?,?,?)", [1, 2, 3]), query('a = ?', [1]), query('b IN (?)', [1])]) {
      expect(withRoundedLists(same)).toBe(same)
    }
  })
})
