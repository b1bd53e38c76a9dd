/** The PostgreSQL schema, derived from the one written for SQLite. Only the provider and the client's folder differ. */
export function postgresqlSchema(schema: string): string {
  const derived = schema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('database/generated/sqlite', 'database/generated/postgresql')
  if (derived.split('postgresql').length !== 3) throw new Error('prisma/schema.prisma names its provider in a new way')
  return derived
}
