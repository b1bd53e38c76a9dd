import type { Json } from '../openapi/json-schema'

/** A JSON Schema of ours as a type of TypeScript. @throws Error for a kind of schema that no endpoint has */
export function typeText(schema: Json): string {
  const { $ref, enum: allowed, anyOf, oneOf, allOf, type } = schema
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? 'unknown'
  if ('const' in schema) return JSON.stringify(schema.const)
  if (Array.isArray(allowed)) return either(allowed.map((value) => JSON.stringify(value)))
  const choices = anyOf ?? oneOf
  if (Array.isArray(choices)) return either(choices.map(typeText))
  if (Array.isArray(allOf)) return allOf.map((part) => `(${typeText(part)})`).join(' & ')
  if (Array.isArray(type)) return either(type.map((one) => typeText({ ...schema, type: one })))
  if (type === 'array') return listText(schema)
  if (type === 'object') return objectText(schema)
  const simple = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean', null: 'null' }
  if (typeof type === 'string' && type in simple) return simple[type as 'string']
  if (type === undefined) return 'unknown'
  throw new Error(`No type for ${JSON.stringify(schema)}`)
}

const either = (types: readonly string[]) => [...new Set(types)].join(' | ')

function listText({ items, prefixItems }: Json): string {
  if (Array.isArray(prefixItems)) return `[${prefixItems.map(typeText).join(', ')}]`
  return `readonly (${typeText((items ?? {}) as Json)})[]`
}

function objectText({ properties = {}, required = [], additionalProperties }: Json): string {
  const fields = Object.entries(properties as Record<string, Json>).map(([name, field]) => {
    const isNeeded = (required as string[]).includes(name)
    return `${commentText(field.description)}${fieldText(name, typeText(field), isNeeded)}`
  })
  if (fields.length > 0) return blockText(fields)
  const values = typeof additionalProperties === 'object' ? typeText(additionalProperties as Json) : 'unknown'
  return `Record<string, ${values}>`
}

/** What stands between braces, further to the right. */
export const blockText = (lines: readonly string[]) => `{\n${lines.join('\n').replaceAll(/^(?=.)/gm, '  ')}\n}`

/** A field as a type has it. */
export function fieldText(name: string, type: string, isNeeded: boolean): string {
  const named = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
  return isNeeded ? `${named}: ${type}` : `${named}?: ${type} | undefined`
}

/** What stands before something that is described. */
export function commentText(description: unknown): string {
  return typeof description === 'string' ? `/** ${description.replaceAll('*/', '* /')} */\n` : ''
}
