import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '@/messages/en'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n')

/** Keys that are put together from data: level numbers, voices, variants, rules, error codes, problems, mails, actions. */
const COMPUTED = ['levels', 'voices', 'variants', 'problems', 'errors', 'scoring', 'mail', 'auditActions']

describe('the messages', () => {
  it('are all used somewhere', () => {
    const keys = Object.entries(en)
      .filter(([namespace]) => !COMPUTED.includes(namespace))
      .flatMap(([, messages]) => Object.keys(messages))
    expect(keys.length).toBeGreaterThan(50)
    expect(keys.filter((key) => !sources.includes(`'${key}'`))).toEqual([])
  })
})
