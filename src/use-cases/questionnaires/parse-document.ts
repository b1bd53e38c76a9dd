import { LineCounter, parseDocument, visit } from 'yaml'
import { AppError } from '@/errors/app-error'
import { documentSchema, type QuestionnaireDocument } from './document-schema'

/** In bytes: a hundred practices with texts as long as they may be have less. */
export const DOCUMENT_LIMIT = 512 * 1024

/**
 * A questionnaire that somebody has written as YAML or JSON.
 * @throws AppError `too-large`, or `invalid` with the place of all that is wrong: `line 12: culture.0.title`.
 */
export function parsedDocument(text: string): QuestionnaireDocument {
  if (Buffer.byteLength(text) > DOCUMENT_LIMIT) throw new AppError('too-large')
  const { value, lineOf } = read(text)
  const parsed = documentSchema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new AppError(
    'invalid',
    parsed.error.issues.flatMap(({ path, message, ...issue }) =>
      // A field too many is named itself.
      ('keys' in issue
        ? issue.keys.map((key) => ({ at: [...path, key], problem: 'unknownField' }))
        : [{ at: path, problem: message }]
      ).map(({ at, problem }) => ({ field: placeOf(lineOf(at), at), problem })),
    ),
  )
}

type Path = readonly PropertyKey[]

const placeOf = (line: number | null, path: Path) =>
  [line === null ? null : `line ${line}`, path.join('.')].filter(Boolean).join(': ')

/** What the text says, and where. */
function read(text: string): { value: unknown; lineOf: (path: Path) => number | null } {
  const lines = new LineCounter()
  const parsed = parsedYaml(text, lines)
  const [error] = parsed.errors
  if (error) throw unreadable(lines.linePos(error.pos[0]).line, { problem: 'yaml' })
  visit(parsed, {
    Alias(_, { range }) {
      // A text of a few lines could stand for millions.
      throw unreadable(lines.linePos(range?.[0] ?? 0).line, { problem: 'yamlAlias' })
    },
  })
  return {
    value: parsed.toJS(),
    lineOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const node: unknown = parsed.getIn(path.slice(0, length), true)
        const range = (node as { range?: readonly number[] | null } | undefined)?.range
        if (range) return lines.linePos(range[0] ?? 0).line
      }
      return null
    },
  }
}

function parsedYaml(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, schema: 'core', uniqueKeys: true, logLevel: 'silent' })
  } catch (error) {
    // Brackets within brackets by the thousand use up the stack.
    if (error instanceof RangeError) throw unreadable(1, { problem: 'yamlDeep' })
    throw error
  }
}

const unreadable = (line: number, what: { problem: string }) =>
  new AppError('invalid', [{ field: `line ${line}`, ...what }])
