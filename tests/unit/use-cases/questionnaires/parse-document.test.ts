import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '@/errors/app-error'
import { documentJsonSchema } from '@/use-cases/questionnaires/document-json-schema'
import { DOCUMENT_LIMIT, parsedDocument } from '@/use-cases/questionnaires/parse-document'
import { writtenDocument } from '@/use-cases/questionnaires/written-document'
import { calmsDocument, practice, smallDocument } from '../../../support/own-questionnaires'

const SCHEMA = 'https://radar.example.org/api/v1/questionnaire.schema.json'

/** What is wrong with a text, or the code of another refusal. */
function refusals(text: string): string[] {
  try {
    parsedDocument(text)
    return []
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.code === 'invalid' ? error.fields.map(({ field, problem }) => `${field}: ${problem}`) : [error.code]
  }
}

describe('a questionnaire that is written as text', () => {
  it.each(['yaml', 'json'] as const)('comes back from %s as it was', (format) => {
    for (const document of [calmsDocument(), smallDocument()]) {
      const text = writtenDocument(document, format, SCHEMA)
      expect(text).toContain(SCHEMA)
      const { $schema: _, ...read } = parsedDocument(text) as ReturnType<typeof calmsDocument> & { $schema?: string }
      expect(read).toEqual(document)
    }
  })

  it('comes back whatever its texts hold', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(text, text, (title, question) => {
        const document = smallDocument()
        document.lean[0] = practice('lean.one', { title, question })
        const first = parsedDocument(writtenDocument(document, 'yaml', SCHEMA))
        expect(parsedDocument(writtenDocument(first, 'yaml', SCHEMA))).toEqual(first)
        expect(parsedDocument(writtenDocument(first, 'json', SCHEMA)).lean).toEqual(first.lean)
      }),
    )
  })

  it('may leave out what has a usual value', () => {
    expect(parsedDocument('title: Short\nlean: []')).toEqual({
      title: 'Short',
      culture: [],
      automation: [],
      lean: [],
      measurement: [],
      sharing: [],
    })
  })

  it('is told line by line what is wrong, all at once', () => {
    const text = [
      'title: Ours',
      'lean:',
      '  - id: culture.stray',
      `    title: ${'long '.repeat(20)}`,
      '    question: How?',
      '    help: Choose.',
      '    levels: [a, b, c, d]',
      '    nextSteps: [a, b, c, d]',
      '    weight: heavy',
      'colour: red',
    ].join('\n')
    expect(refusals(text)).toEqual([
      'line 4: lean.0.title: upTo40',
      'line 7: lean.0.levels: questionnaireLevels',
      'line 9: lean.0.weight: practiceWeight',
      'line 10: colour: unknownField',
    ])
    expect(refusals('title: Ours\nlean:\n  - id: culture.stray')).toContain('line 3: lean.0.title: text')
  })

  it('is refused where a practice stands in another pillar, or twice', () => {
    const document = smallDocument()
    document.lean.push(practice('culture.one'), practice('lean.one'))
    expect(refusals(writtenDocument(document, 'json', SCHEMA)).map((text) => text.replace(/^line \d+: /, ''))).toEqual([
      'lean.2.id: practicePillar',
      'lean.2.id: practiceTwice',
      'lean.3.id: practiceTwice',
    ])
  })

  it('is refused early where it is no YAML, is too large, or stands for more than it says', () => {
    expect(refusals('title: "open')).toEqual(['line 1: yaml'])
    expect(refusals('title: a\ntitle: b')).toEqual(['line 2: yaml'])
    expect(refusals('')).toEqual([': questionnaireObject'])
    expect(refusals('- a')).toEqual(['line 1: questionnaireObject'])
    expect(refusals(`title: ${'x'.repeat(DOCUMENT_LIMIT)}`)).toEqual(['too-large'])
    const laughs = [
      'a: &a [x, x]',
      ...['b', 'c', 'd', 'e'].map((name, at) => `${name}: &${name} [*${'abcd'[at]}, *${'abcd'[at]}]`),
    ]
    expect(refusals(laughs.join('\n'))).toEqual(['line 2: yamlAlias'])
    expect(refusals('title: &t Ours\n? *t\n: x')).toEqual(['line 2: yamlAlias'])
    expect(refusals(`lean: ${'['.repeat(200_000)}`)).toHaveLength(1)
    expect(refusals(`lean: ${'{a: '.repeat(100_000)}`)).toHaveLength(1)
    expect(refusals('__proto__: {x: 1}')).toEqual(expect.arrayContaining([expect.stringContaining('unknownField')]))
    expect(refusals('title: !!js/function "x"')).toEqual(expect.any(Array))
  })

  it('is described by a JSON Schema that takes what is written and refuses what is not', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false })
    const isValid = ajv.compile(documentJsonSchema(SCHEMA))
    for (const document of [calmsDocument(), smallDocument()]) {
      expect(isValid(JSON.parse(writtenDocument(document, 'json', SCHEMA)))).toBe(true)
    }
    expect(isValid({ title: 'x', colour: 'red' })).toBe(false)
    expect(isValid({ title: 'x'.repeat(61) })).toBe(false)
    expect(isValid({ ...smallDocument(), lean: [practice('lean.one', { levels: ['one'] })] })).toBe(false)
  })
})
