import { emailSchema } from '../account/email'
import { visibleName } from '../visible-name'

/** Somebody as a coach named them; the name is the address where there is no other. */
export type Named = { label: string; email: string | null }

/** A line, counted from 1, that cannot be used, and which message of `problems` says why. */
export type BadLine = { line: number; problem: string }

export type ParsedPeople = { people: Named[]; bad: BadLine[] }

/** How many people can be named at once. */
export const PEOPLE_LIMIT = 200

/** How long a name and an address may be, in characters. */
export const PERSON_LIMIT = 120

const labelSchema = visibleName(PERSON_LIMIT, { tooLong: 'personLength', empty: 'personEmpty' })

/** Names with their addresses in angle brackets, as mail programs write them. */
const BRACKETS = /^(?:[^<>]*<[^<>]*>)+[\s,;]*$/

/**
 * The people of a pasted text: one a line, as a name, an address, `Name <address>`, `name; address` or `name, address`;
 * or several with their addresses in a line, separated by commas or semicolons. Whoever is named twice is one person.
 *
 * @example
 * parsePeople('Ada Lovelace <ada@example.org>\nGrace')
 * //=> { people: [{ label: 'Ada Lovelace', email: 'ada@example.org' }, { label: 'Grace', email: null }], bad: [] }
 */
export function parsePeople(text: string): ParsedPeople {
  const people: Named[] = []
  const bad: BadLine[] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    for (const part of partsOf(line)) {
      const person = personOf(part)
      if (typeof person === 'string') bad.push({ line: index + 1, problem: person })
      else people.push(person)
    }
  }
  return { people: newPeople(people, []), bad }
}

/** The people who are not among others, each once: by address, or by name where one of both has none. */
export function newPeople(people: readonly Named[], others: readonly Named[]): Named[] {
  const addresses = new Set(others.flatMap(({ email }) => email ?? []))
  const names = new Set(others.map(nameKey))
  const namesAlone = new Set(others.filter(({ email }) => email === null).map(nameKey))
  return people.filter((person) => {
    const name = nameKey(person)
    const isKnown = person.email === null ? names.has(name) : addresses.has(person.email) || namesAlone.has(name)
    names.add(name)
    if (person.email === null) namesAlone.add(name)
    else addresses.add(person.email)
    return !isKnown
  })
}

const nameKey = ({ label }: Named) => label.normalize('NFKC').toLowerCase()

type Part = { name: string; address: string | null }

/** What a line names: usually one person. */
function partsOf(line: string): Part[] {
  if (line.trim() === '') return []
  if (BRACKETS.test(line)) {
    return [...line.matchAll(/([^<>]*)<([^<>]*)>/g)].map(([, name = '', address = '']) => ({
      name: unquoted(name.replace(/^\s*[,;]/, '')),
      address,
    }))
  }
  const cells = line.split(/[,;\t]/).filter((cell) => cell.trim() !== '')
  if (cells.every((cell) => cell.includes('@'))) return cells.map((cell) => ({ name: '', address: cell }))
  const last = cells.at(-1) ?? ''
  if (cells.length > 1 && last.includes('@')) {
    return [{ name: unquoted(cells.slice(0, -1).join(',')), address: last }]
  }
  // After a semicolon there ought to be an address.
  const [name = '', ...rest] = line.split(';')
  return rest.join('').trim() === '' ? [{ name: unquoted(name), address: null }] : [{ name, address: rest.join(' ') }]
}

const unquoted = (name: string) => name.trim().replace(/^"(.*)"$/, '$1')

/** The person, or what is wrong. */
function personOf({ name, address }: Part): Named | string {
  const email = address === null ? null : emailSchema.safeParse(address)
  if (email && !email.success) return 'email'
  if (email && email.data.length > PERSON_LIMIT) return 'personLength'
  // A name with an at sign is an address with a mistake in it.
  if (email === null && name.includes('@')) return 'email'
  const label = labelSchema.safeParse(name.trim() === '' && email ? email.data : name)
  return label.success ? { label: label.data, email: email?.data ?? null } : (label.error.issues[0]?.message ?? 'other')
}
