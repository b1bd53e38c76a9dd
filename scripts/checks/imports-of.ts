import { parseSync, Visitor } from 'oxc-parser'

export type Import = {
  /** What is imported, as written; of a template literal what stands before its first variable. */
  specifier: string
  line: number
  /** False if only a run of the program could tell what is imported. */
  known: boolean
}

type Node = { type: string; start: number }

/**
 * Every import of a source text: static, type-only, re-exported, dynamic, `import('x').T`, `import = require('x')` and
 * `require('x')`.
 * @throws Error if the text is not valid TypeScript.
 */
export function importsOf(file: string, text: string): Import[] {
  const { program, errors } = parseSync(file, text)
  const [error] = errors
  if (error) throw new Error(`${file} cannot be parsed: ${error.message}`)

  const found: Import[] = []
  const add = (node: Node | null) => {
    if (node === null) return
    const specifier = textOf(node)
    const line = text.slice(0, node.start).split('\n').length
    found.push({ specifier: specifier ?? '', line, known: specifier !== null })
  }
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
    TSExternalModuleReference: ({ expression }) => add(expression),
    CallExpression: ({ callee, arguments: [argument] }) => {
      if (callee.type === 'Identifier' && callee.name === 'require' && argument) add(argument)
    },
  }).visit(program)
  return found
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal') return String((node as Node & { value: unknown }).value)
  if (node.type !== 'TemplateLiteral') return null
  const [first] = (node as Node & { quasis: { value: { cooked: string | null } }[] }).quasis
  return first?.value.cooked || null
}
