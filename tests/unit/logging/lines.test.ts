import fs from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { writtenFields } from '@/logging/fields'
import { log } from '@/logging/log'
import { textLine } from '@/logging/log-line'
import { requestId } from '@/logging/request-id'

describe('a field', () => {
  it('cannot begin another line, nor move the cursor of a terminal', () => {
    const reason = 'refused\r\n{"event":"forged"}\u2028\u001b[2J\u202e'
    expect(writtenFields({ reason })).toEqual({ reason: 'refused??{"event":"forged"}??[2J?' })
  })

  it('is left out if it is not set, and has an end', () => {
    expect(writtenFields({ status: 0, cut: false, reason: 'x'.repeat(5000) })).toEqual({
      status: 0,
      cut: false,
      reason: 'x'.repeat(1000),
    })
    expect(Object.keys(writtenFields({}))).toEqual([])
  })
})

describe('a line for people', () => {
  it('has time, level and event before its fields', () => {
    const line = { level: 'info', time: '2026-11-23T12:30:00.000Z', route: '/a b', ms: 12, event: 'Request' }
    expect(textLine(JSON.stringify(line))).toBe('2026-11-23T12:30:00.000Z info  Request route="/a b" ms=12\n')
  })
})

describe('a line that cannot be written', () => {
  it('fails nothing, and is written once there is space again', () => {
    const { writeSync } = fs
    const written: string[] = []
    let isFull = true
    const writing = vi.spyOn(fs, 'writeSync').mockImplementation((...args) => {
      if (args[0] !== 1) return writeSync(...(args as Parameters<typeof writeSync>))
      if (isFull) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      written.push(String(args[1]))
      return Buffer.byteLength(String(args[1]))
    })
    expect(() => log.warn('First')).not.toThrow()
    expect(() => log.warn('Second')).not.toThrow()
    isFull = false
    log.warn('Third')
    writing.mockRestore()
    expect(written.join('').match(/First|Second|Third/g)).toEqual(['First', 'Second', 'Third'])
  })
})

describe('the id of a request', () => {
  it('is the proxy’s, if one is trusted and it can stand in a log', () => {
    expect(requestId('Ab-1_2.3', 1)).toBe('Ab-1_2.3')
    expect(requestId('x'.repeat(64), 1)).toBe('x'.repeat(64))
  })

  it.each([
    ['nobody is trusted', 'abc', 0],
    ['it is too long', 'x'.repeat(65), 1],
    ['it is empty', '', 1],
    ['it has other characters', 'a b', 1],
    ['it would end the line', 'a\nb', 1],
    ['there is none', undefined, 1],
    ['there are several', ['a', 'b'], 1],
  ])('is a new one where %s', (_, sent, proxies) => {
    expect(requestId(sent, proxies)).toMatch(/^[0-9a-f-]{36}$/)
    expect(requestId(sent, proxies)).not.toBe(requestId(sent, proxies))
  })
})
