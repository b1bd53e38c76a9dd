import { Prisma } from '../generated/sqlite/client'
import { type Table, tables } from './tables'

/** A table as Prisma's clients know it: the client's property, and the fields of its primary key. */
export type MovedModel = { table: string; property: string; key: readonly string[] }

/**
 * What belongs to the processes of one installation at one moment, and would only stop those of the next one; and what
 * each database writes by itself.
 */
const NOT_MOVED = ['lease', 'workspace_revision']

/**
 * All that is moved, each after what its rows belong to.
 * @throws Error if a table or column has no counterpart in Prisma's schema: then nothing may be moved, lest it be lost.
 */
export function movedModels(): MovedModel[] {
  const found = tables()
  const unknown = Object.keys(Prisma.ModelName).filter((model) => !found.some(({ name }) => name === snakeCase(model)))
  if (unknown.length > 0) throw new Error(`No migration makes a table for ${unknown.join(', ')}`)
  return found.filter(({ name }) => !NOT_MOVED.includes(name)).map(asModel)
}

function asModel({ name, key, columns }: Table): MovedModel {
  const property = camelCase(name)
  const model = property.charAt(0).toUpperCase() + property.slice(1)
  const enumerations: Readonly<Record<string, unknown>> = Prisma
  const fields = Object.keys(enumerations[`${model}ScalarFieldEnum`] ?? {})
  const lacks = columns.filter((column) => !fields.includes(camelCase(column)))
  if (lacks.length > 0 || fields.length !== columns.length || key.length === 0) {
    throw new Error(`The table ${name} is not what Prisma's schema says of it (${lacks.join(', ')})`)
  }
  return { table: name, property, key: key.map(camelCase) }
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function snakeCase(name: string): string {
  return name.replace(/(?<=.)([A-Z])/g, '_$1').toLowerCase()
}
