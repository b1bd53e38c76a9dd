import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Named, newPeople, PERSON_LIMIT, parsePeople } from '@/use-cases/personal-links/parse-people'

const ada = { label: 'Ada Lovelace', email: 'ada@example.org' }
const grace = { label: 'Grace Hopper', email: 'grace@example.org' }
const alone = (email: string) => ({ label: email, email })

describe('a pasted list of people', () => {
  it.each<[string, Named[]]>([
    ['Ada Lovelace', [{ label: 'Ada Lovelace', email: null }]],
    ['  Ada \t Lovelace  ', [{ label: 'Ada Lovelace', email: null }]],
    ['Ada@Example.org', [alone('ada@example.org')]],
    ['<ada@example.org>', [alone('ada@example.org')]],
    ['Ada Lovelace <ada@example.org>', [ada]],
    ['Ada Lovelace<ada@example.org>,', [ada]],
    ['Ada Lovelace; ada@example.org', [ada]],
    ['Ada Lovelace;ada@example.org;', [ada]],
    ['Ada Lovelace, ada@example.org', [ada]],
    ['Ada Lovelace\tada@example.org', [ada]],
    ['Lovelace, Ada', [{ label: 'Lovelace, Ada', email: null }]],
    ['Lovelace, Ada; ada@example.org', [{ label: 'Lovelace, Ada', email: 'ada@example.org' }]],
    ['"Lovelace, Ada" <ada@example.org>', [{ label: 'Lovelace, Ada', email: 'ada@example.org' }]],
    ['ada@example.org, grace@example.org', [alone('ada@example.org'), alone('grace@example.org')]],
    ['ada@example.org;grace@example.org;', [alone('ada@example.org'), alone('grace@example.org')]],
    ['Ada Lovelace <ada@example.org>, Grace Hopper <grace@example.org>', [ada, grace]],
    [
      '"Lovelace, Ada" <ada@example.org>; Grace Hopper <grace@example.org>',
      [{ ...ada, label: 'Lovelace, Ada' }, grace],
    ],
    ['Ada Lovelace <ada@example.org>\r\n\r\n  \nGrace Hopper; grace@example.org\r', [ada, grace]],
    ['', []],
  ])('reads %j', (text, people) => {
    expect(parsePeople(text)).toEqual({ people, bad: [] })
  })

  it.each<[string, { line: number; problem: string }[]]>([
    ['Ada <ada@example>', [{ line: 1, problem: 'email' }]],
    ['Grace\nada@@example.org', [{ line: 2, problem: 'email' }]],
    ['Ada; not an address', [{ line: 1, problem: 'email' }]],
    ['Ada <>', [{ line: 1, problem: 'email' }]],
    ['ada@example.org, grace@', [{ line: 1, problem: 'email' }]],
    [
      '\n\nAda <a@b>\n\u200b',
      [
        { line: 3, problem: 'email' },
        { line: 4, problem: 'personEmpty' },
      ],
    ],
    ['a'.repeat(PERSON_LIMIT + 1), [{ line: 1, problem: 'personLength' }]],
    [`Ada <${'a'.repeat(PERSON_LIMIT)}@example.org>`, [{ line: 1, problem: 'personLength' }]],
    ['Ada\ud800', [{ line: 1, problem: 'characters' }]],
  ])('names the lines that are bad in %j', (text, bad) => {
    expect(parsePeople(text).bad).toEqual(bad)
  })

  it('has everybody once, by address or else by name', () => {
    const text =
      'Ada <ada@example.org>\nCountess <ADA@example.org>\nada@example.org\nGrace\ngrace\n ＧＲＡＣＥ\nGrace <g@x.org>'
    expect(parsePeople(text).people).toEqual([
      { label: 'Ada', email: 'ada@example.org' },
      { label: 'Grace', email: null },
    ])
  })

  it('keeps two people of one name apart by their addresses', () => {
    expect(parsePeople('Ada <a@example.org>\nAda <b@example.org>').people).toHaveLength(2)
  })

  it('is read in a moment, whatever it is', () => {
    for (const text of [
      `${'<a> '.repeat(15_000)}x`,
      `${' '.repeat(60_000)}x`,
      ',;'.repeat(30_000),
      '<'.repeat(60_000),
    ]) {
      expect(parsePeople(text).people.length + parsePeople(text).bad.length).toBeLessThan(15_001)
    }
  })
})

const name = fc.stringMatching(/^[A-Z][a-z]{0,9}( [A-Z][a-z]{0,9})?$/)
const email = fc.stringMatching(/^[a-z][a-z0-9]{0,7}@[a-z]{2,8}\.(org|com)$/)
const written = fc.oneof(
  name.map((label) => ({ text: label, person: { label, email: null } as Named })),
  email.map((address) => ({ text: address, person: { label: address, email: address } as Named })),
  fc.tuple(name, email, fc.constantFrom(...(['<', ';', '\t', ', '] as const))).map(([label, address, by]) => ({
    text: by === '<' ? `${label} <${address}>` : `${label}${by}${address}`,
    person: { label, email: address } as Named,
  })),
)

describe('every pasted list', () => {
  it('gives the people that were written, each once, and in their order', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\n \n'), (lines, end) => {
        const people = lines.map(({ person }) => person)
        const text = lines.map((line) => `  ${line.text} `).join(end)
        expect(parsePeople(text)).toEqual({ people: newPeople(people, []), bad: [] })
      }),
    )
  })

  it('gives nobody new when it is pasted again', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 30 }), (lines) => {
        const { people } = parsePeople(lines.map(({ text }) => text).join('\n'))
        expect(newPeople(people, people)).toEqual([])
        expect(new Set(people.map((person) => person.email ?? person.label.toLowerCase())).size).toBe(people.length)
      }),
    )
  })

  it('of any text is either people within the limits, or lines that are named', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ@.<>,;"\t\n \u202e\ud800é'), maxLength: 200 }), (text) => {
        const { people, bad } = parsePeople(text)
        const lines = text.split(/\r\n|\r|\n/).length
        for (const { line } of bad) expect(line >= 1 && line <= lines).toBe(true)
        for (const { label, email: address } of people) {
          expect(label).toMatch(/^\S(.*\S)?$/u)
          expect(label.length).toBeLessThanOrEqual(PERSON_LIMIT)
          expect(address ?? 'a@b.org').toMatch(/^[^\s@]+@[^\s@]+$/)
        }
      }),
    )
  })
})
