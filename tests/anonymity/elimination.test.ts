import { describe, expect, it } from 'vitest'
import { saidAlone } from './elimination'

const only =
  (...columns: number[]) =>
  (column: number) =>
    columns.includes(column)

describe('saidAlone', () => {
  it('finds what a difference tells', () => {
    const told = [
      [1, 1, 1],
      [1, 1, 0],
    ]
    expect(saidAlone(told, only(2))).toEqual([[0, 0, -1]])
    expect(saidAlone(told, only(0))).toEqual([])
    expect(saidAlone(told, only(0, 1))).toHaveLength(1)
  })

  it('finds what only three equations together tell', () => {
    const told = [
      [1, 1, 0, 0],
      [0, 1, 1, 0],
      [1, 0, 1, 3],
    ]
    expect(saidAlone(told, only(3))).toEqual([])
    expect(saidAlone([...told, [1, 1, 1, 0]], only(3))).toHaveLength(1)
  })

  it('says the same thing once', () => {
    expect(saidAlone([[2], [4], [6]], only(0))).toHaveLength(1)
  })

  it('refuses numbers that are no longer exact', () => {
    const big = 2 ** 40
    const told = [
      [big, big - 1, 1],
      [big - 3, big - 4, 1],
    ]
    expect(() => saidAlone(told, only(2))).toThrow(RangeError)
  })
})
