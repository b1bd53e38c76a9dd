import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isSupportedNode } from '../../../scripts/starting/node-version'

describe('isSupportedNode', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v24.0.0', 'v25.1.0'])('allows %s', (release) =>
    expect(isSupportedNode(release)).toBe(true),
  )

  it.each(['v18.20.0', 'v20.18.3', 'v21.7.0', 'v22.11.0', 'v23.9.0'])('refuses %s', (release) =>
    expect(isSupportedNode(release)).toBe(false),
  )

  it('says the same as package.json', () =>
    expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe('^20.19 || ^22.12 || >=24'))
})
