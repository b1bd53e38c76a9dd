import { describe, expect, it } from 'vitest'
import { tagNameSchema } from '@/use-cases/teams/tag-name'
import { taggingSchema } from '@/use-cases/teams/tagging'
import { teamDetailsSchema } from '@/use-cases/teams/team-details'

const problemsOf = (schema: typeof teamDetailsSchema | typeof taggingSchema, input: unknown) =>
  schema.safeParse(input).error?.issues.map(({ path, message }) => [path.join('.'), message])

const details = (changed: object) => ({ size: '7', tags: '', ...changed })

describe('the size of a team', () => {
  it.each([
    ['1', 1],
    ['10000', 10_000],
    [' 9 ', 9],
    ['', null],
    ['  ', null],
  ])('may be %j', (size, value) => expect(teamDetailsSchema.parse(details({ size })).size).toBe(value))

  it.each(['0', '10001', '-1', '1.5', '1e3', 'nine', '٩', undefined])('is not %j', (size) =>
    expect(problemsOf(teamDetailsSchema, details({ size }))).toEqual([['size', 'teamSize']]),
  )
})

describe('the tags of a team', () => {
  it.each([
    ['', []],
    [' , ,, ', []],
    ['Payments', ['Payments']],
    [' Payments ,  Data   Platform,', ['Payments', 'Data Platform']],
    ['Payments, payments, ＰＡＹＭＥＮＴＳ, Web', ['Payments', 'Web']],
    ['Zürich, 東京 🚀', ['Zürich', '東京 🚀']],
    ['Turned\u202eround', ['Turnedround']],
    ['\u200b, Web', ['Web']],
  ])('that are typed as %j are %j', (tags, names) =>
    expect(teamDetailsSchema.parse(details({ tags })).tags).toEqual(names),
  )

  const names = (count: number) => Array.from({ length: count }, (_, index) => `Tag ${index}`).join()

  it('are ten at most, each counted once', () => {
    expect(teamDetailsSchema.parse(details({ tags: names(10) })).tags).toHaveLength(10)
    expect(teamDetailsSchema.parse(details({ tags: `${names(10)},tag 1,TAG 2` })).tags).toHaveLength(10)
    expect(problemsOf(teamDetailsSchema, details({ tags: names(11) }))).toEqual([['tags', 'tagCount']])
  })

  it('have 40 characters at most', () => {
    expect(problemsOf(teamDetailsSchema, details({ tags: `Web, ${'x'.repeat(40)}` }))).toBeUndefined()
    expect(problemsOf(teamDetailsSchema, details({ tags: `Web, ${'x'.repeat(41)}` }))).toEqual([['tags', 'tagLength']])
  })

  it.each([
    ['a broken character', 'Web\ud800', 'characters'],
    ['no text at all', undefined, 'text'],
  ])('are refused with %s', (_, tags, problem) =>
    expect(problemsOf(teamDetailsSchema, details({ tags }))).toEqual([['tags', problem]]),
  )
})

describe('a tag for many teams', () => {
  const form = { what: 'give', tag: 'Web', teamIds: ['one'] }

  it.each([
    [{ tag: '' }, ['tag', 'tagEmpty']],
    [{ tag: '\u200b' }, ['tag', 'tagEmpty']],
    [{ tag: 'Web, Payments' }, ['tag', 'tagComma']],
    [{ tag: 'x'.repeat(41) }, ['tag', 'tagLength']],
    [{ what: 'keep' }, ['what', 'tagging']],
    [{ teamIds: [] }, ['', 'noTeamTicked']],
  ])('is refused with %j', (changed, problem) =>
    expect(problemsOf(taggingSchema, { ...form, ...changed })).toEqual([problem]),
  )

  it('is one line', () => expect(tagNameSchema.parse(' Data\n Platform ')).toBe('Data Platform'))
})
