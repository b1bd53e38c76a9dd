/** Gives the integration tests a PostgreSQL server of their own, made for this run and removed after it. */
import type { TestProject } from 'vitest/node'
import { postgresqlServer } from './postgresql-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** An administrator's URL; databases.ts makes a database for each test file with it. */
    postgresqlUrl: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await postgresqlServer()
  project.provide('postgresqlUrl', url)
  return stop
}
