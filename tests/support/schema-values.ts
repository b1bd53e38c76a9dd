import fc from 'fast-check'
import { openApiDocument } from '@/api/openapi/document'

type Schema = Readonly<Record<string, unknown>>

/** What breaks programs, wherever it stands. */
export const HOSTILE: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  '=1+1',
  '<script>alert(1)</script>',
  "'; DROP TABLE team; --",
  '__proto__',
  'x'.repeat(5_000),
  -1,
  0,
  1e308,
  0.1,
  Number.MAX_SAFE_INTEGER + 2,
  true,
  [],
  {},
  [[[[]]]],
  { __proto__: null, constructor: { prototype: {} } },
]

const hostile = fc.constantFrom(...HOSTILE)

/** Values that a JSON Schema of the API's description allows, as far as it says; now and then one that it does not. */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 30, arbitrary: allowed(schema) }, { weight: 1, arbitrary: hostile })
}

function allowed(schema: Schema): fc.Arbitrary<unknown> {
  if (typeof schema.$ref === 'string') return allowed(referred(schema.$ref))
  if ('const' in schema) return fc.constant(schema.const)
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
  const options = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
  if (options) return fc.oneof(...options.map(valuesOf))
  switch (schema.type) {
    case 'object':
      return objects(schema)
    case 'array':
      return fc.array(valuesOf(schema.items as Schema), { maxLength: 2 })
    case 'string':
      return strings(schema)
    case 'integer':
      return fc.integer({ min: Number(schema.minimum ?? -10), max: Number(schema.maximum ?? 1_000) })
    case 'number':
      return fc.double({ noNaN: true })
    case 'boolean':
      return fc.boolean()
    default:
      return fc.constant(null)
  }
}

function objects({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const values = Object.entries(properties as Record<string, Schema>).map(([name, schema]) => [name, valuesOf(schema)])
  const known = fc.record<Record<string, unknown>, string>(Object.fromEntries(values), {
    requiredKeys: [...(required as string[])],
  })
  const unknown = known.map((value) => ({ ...value, surprise: 1 }))
  return fc.oneof({ weight: 20, arbitrary: known }, { weight: 1, arbitrary: unknown })
}

function strings({ format, example }: Schema): fc.Arbitrary<string> {
  if (format === 'date-time') {
    // From a few hours ago to a year and more ahead, so that some make sense.
    return fc.integer({ min: -5, max: 10_000 }).map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString())
  }
  const texts = fc.string({ maxLength: 90, unit: 'binary' })
  if (typeof example !== 'string') return texts
  return fc.oneof({ weight: 4, arbitrary: fc.constant(example) }, { weight: 1, arbitrary: texts })
}

function referred(reference: string): Schema {
  const name = reference.split('/').at(-1) ?? ''
  const { schemas } = openApiDocument().components as { schemas: Record<string, Schema> }
  return schemas[name] ?? {}
}
