import { stringify } from 'yaml'
import type { QuestionnaireDocument } from './document-schema'

/** A document as people edit it in a text editor. `schema` is the address of the schema that helps editors. */
export function writtenDocument(document: QuestionnaireDocument, format: 'yaml' | 'json', schema: string): string {
  if (format === 'json') return `${JSON.stringify({ $schema: schema, ...document }, null, 2)}\n`
  return `# yaml-language-server: $schema=${schema}\n${stringify(document, { lineWidth: 0 })}`
}
