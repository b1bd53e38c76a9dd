import { z } from 'zod'
import { documentSchema } from './document-schema'

/**
 * The JSON Schema of a questionnaire as people write it, made of the schema that checks it. Its address is in the written
 * files, so that editors help.
 * @param address - where it is published
 */
export function documentJsonSchema(address: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(documentSchema, { io: 'input' })
  return { $schema, $id: address, title: 'CALMS Radar questionnaire', ...schema }
}
