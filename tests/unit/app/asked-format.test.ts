import { expect, it } from 'vitest'
import { askedFormat } from '@/app/asked-format'

const asked = (query: string) => askedFormat(new URLSearchParams(query))

it('takes a format, with a voice or without', () => {
  expect([asked('format=json'), asked('format=xlsx&voice=member'), asked('format=json&voice=')]).toEqual([
    'json',
    'xlsx',
    'json',
  ])
})

it('refuses what is no format, and what is no voice, which would be a file of all voices', () => {
  const refused = (field: string, problem: string) =>
    expect.objectContaining({ code: 'invalid', fields: [{ field, problem }] })
  expect(() => asked('format=pdf')).toThrow(refused('format', 'exportFormat'))
  expect(() => asked('format=json&voice=members')).toThrow(refused('voice', 'exportVoice'))
})
