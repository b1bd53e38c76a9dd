import { describe, expect, it } from 'vitest'
import { expectedSizeSchema } from '@/use-cases/share/expected-size-schema'

describe('the expected number of answers', () => {
  it.each([
    ['1', 1],
    [' 12 ', 12],
    ['10000', 10_000],
    ['', null],
    ['  ', null],
  ])('is %j as %s', (expectedSize, stored) => {
    expect(expectedSizeSchema.parse({ expectedSize })).toEqual({ expectedSize: stored })
  })

  it.each(['0', '10001', '1.5', '-1', '1e3', 'many', '٣', null, 12])('is not %j', (expectedSize) => {
    expect(expectedSizeSchema.safeParse({ expectedSize }).error?.issues).toMatchObject([{ message: 'expectedSize' }])
  })
})
