import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '@/errors/app-error'
import { teamRows } from '@/use-cases/imports/team-rows'

/** What is wrong with a table: where, and what. */
function problems(csv: string): string[] {
  try {
    teamRows(csv)
  } catch (error) {
    if (error instanceof AppError) return error.fields.map(({ field, problem }) => `${field}: ${problem}`)
    throw error
  }
  return []
}

describe('a table of teams', () => {
  it('has its columns in any order, and says nothing of what it has no column for', () => {
    expect(teamRows('size,Name\n8,Checkout\n,Search\n')).toEqual([
      { line: 2, name: 'Checkout', size: 8 },
      { line: 3, name: 'Search', size: null },
    ])
  })

  it('has several tags and leads in a cell, each once', () => {
    const [team] = teamRows('name,tags,leads\nCheckout,Payments; Web;payments,Ada@example.org; bo@example.org\n')
    expect(team).toMatchObject({ tags: ['Payments', 'Web'], leads: ['ada@example.org', 'bo@example.org'] })
  })

  it.each([
    ['semicolons', 'name;tags;size\nCheckout;"Payments, Web";8'],
    ['tabs', 'name\ttags\tsize\nCheckout\tPayments,Web\t8'],
    [
      'a mark of its order of bytes, and lines as Windows writes them',
      '\ufeffname,tags,size\r\nCheckout,"Payments,Web",8\r\n',
    ],
  ])('may be written with %s', (_, csv) => {
    expect(teamRows(csv)).toMatchObject([{ name: 'Checkout', tags: ['Payments', 'Web'], size: 8 }])
  })

  it('is refused with the line and the column of all that is wrong', () => {
    const csv = 'name,size,tags,leads\nCheckout,many,,\n,3,,\nSearch,4,,nobody\nSEARCH ,5,,\n'
    expect(problems(csv)).toEqual([
      'line 2: size: teamSize',
      'line 3: name: nameEmpty',
      'line 4: leads: email',
      'line 5: name: importTwice',
    ])
  })

  it.each([
    ['', 'line 1: importHead'],
    ['size\n3', 'line 1: importHead'],
    ['name,colour\nCheckout,red', 'line 1: colour: importColumn'],
    ['name,size,size\nCheckout,3,4', 'line 1: givenTwice'],
    ['name\nCheckout,3', 'line 2: csvCells'],
    ['name\n"Checkout', 'line 2: csvQuotes'],
    [`name\n${Array.from({ length: 501 }, (_, n) => `Team ${n}`).join('\n')}`, 'csv: importRows'],
    [`name\n${'x'.repeat(300_000)}`, 'csv: importSize'],
  ])('is refused where it is none: %#', (csv, problem) => {
    expect(problems(csv)).toEqual([problem])
  })

  it('is read or refused, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), (text, cell) => {
        for (const csv of [text, `name,size,tags,leads\n${text}`, `name,tags\n"${cell.replaceAll('"', '""')}",x`]) {
          expect(Array.isArray(problems(csv))).toBe(true)
        }
      }),
    )
  })
})
