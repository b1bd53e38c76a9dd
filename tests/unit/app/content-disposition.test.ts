import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentDisposition } from '@/app/content-disposition'
import { dispositionName } from '@/app/download-file'
import { fileName } from '@/app/file-name'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })

describe('the name of a file', () => {
  it.each([
    [['calms-radar', 'Q3/2026: Über "alles"', '2026-10-05'], 'calms-radar-q3-2026-über-alles-2026-10-05.csv'],
    [['calms-radar', '', undefined, null, '../..'], 'calms-radar.csv'],
    [['秋のラウンド', 'नमस्ते'], '秋のラウンド-नमस्ते.csv'],
    [['x'.repeat(300)], `${'x'.repeat(30)}.csv`],
  ])('of %j is %s', (parts, name) => {
    expect(fileName(parts, 'csv')).toBe(name)
  })

  it('is short enough also in letters of four bytes', () => {
    const long = '𠀀'.repeat(40)
    const name = fileName(['calms-radar', long, 'lead-and-team', long, '2026-10-05'], 'png')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
    expect(name).toMatch(/-2026-10-05\.png$/)
    expect(name.isWellFormed()).toBe(true)
  })

  it('has nothing in it that a system could take for something else, and is short enough for all', () => {
    fc.assert(
      fc.property(anyText, anyText, (team, round) => {
        const name = fileName(['calms-radar', team, round, '2026-10-05'], 'csv')
        expect(name).toMatch(/^calms-radar-[\p{L}\p{M}\p{N}-]*2026-10-05\.csv$/u)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
      }),
    )
  })
})

describe('the header that has a reply saved', () => {
  it('has a name in ASCII as it is', () => {
    expect(contentDisposition('calms-radar-2026-10-05.csv')).toBe('attachment; filename="calms-radar-2026-10-05.csv"')
  })

  it('has any other twice: in ASCII, and as it is', () => {
    expect(contentDisposition('über (2).csv')).toBe(
      `attachment; filename="uber__2_.csv"; filename*=UTF-8''%C3%BCber%20%282%29.csv`,
    )
  })

  it('is ASCII without quotes or breaks inside, whatever the name, and tells it again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const header = contentDisposition(`${text}.csv`)
        expect(header).toMatch(/^attachment; filename="[\w.-]+"(; filename\*=UTF-8''[\w.%!#$&+^`|~-]+)?$/)
        expect(dispositionName(header)).toBe(`${text}.csv`.toWellFormed())
        expect(() => new Headers({ 'content-disposition': header })).not.toThrow()
      }),
    )
  })

  it('of another kind has no name to be read', () => {
    expect(dispositionName('inline')).toBeNull()
  })
})
