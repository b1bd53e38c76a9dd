import { z } from 'zod'

export type Json = Record<string, unknown>

/** Of a request what is sent (`input`), of a reply what is got (`output`). */
type Side = 'input' | 'output'

/** A schema as the document has it, and the schemas with a name that it points at. */
export type Described = { schema: Json; named: Readonly<Record<string, Json>> }

/** The JSON Schema (2020-12, as OpenAPI 3.1 uses it) of what a zod schema takes or gives. */
export function jsonSchema(schema: z.ZodType, io: Side): Described {
  const text = JSON.stringify(z.toJSONSchema(schema, { io })).replaceAll('"#/$defs/', '"#/components/schemas/')
  const { $schema, $defs = {}, ...rest } = JSON.parse(text)
  return { schema: rest, named: $defs }
}
