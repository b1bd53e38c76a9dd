import { expect, it } from 'vitest'
import { returnAddress } from '@/app/sign-in/return-address'

it.each(['/', '/teams/1', '/dashboard?voice=lead&team=a', '/a%20b'])('leads back to %s', (address) => {
  expect(returnAddress(address)).toBe(address)
})

it.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '///evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  'http:evil.example',
  undefined,
  ['/a', '/b'],
])('leads nowhere else: %j', (address) => {
  const target = new URL(returnAddress(address), 'http://here')
  expect(target.origin).toBe('http://here')
  expect(returnAddress(address)).toMatch(/^\/(?![/\\])/)
})
