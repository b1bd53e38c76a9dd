import { expect, it } from 'vitest'
import { elementCount, elementsOf } from '../../benchmarks/workloads/elements-of'

const PAGE =
  '<!DOCTYPE html><html><head><title>x</title></head><body class="b"><!--$--><main class="a b"><p for="q">1 &lt; 2</p>' +
  '<br/><svg viewBox="0 0 1 1"><path d="M 0 0" stroke-width="2"></path></svg><input type="text" value="" disabled=""/>' +
  '</main><style>p{}</style><script>f("<p>")</script></body></html>'

it('finds the elements of a page, what is in them, and their attributes', () => {
  expect(elementsOf(PAGE)).toEqual([
    [
      'main',
      { className: 'a b' },
      ['p', { htmlFor: 'q' }, '1 < 2'],
      ['br', {}],
      ['svg', { viewBox: '0 0 1 1' }, ['path', { d: 'M 0 0', 'stroke-width': '2' }]],
      ['input', { type: 'text' }],
    ],
  ])
})

it('counts them', () => {
  expect(elementCount(elementsOf(PAGE))).toBe(6)
})
