import { expect, it } from 'vitest'
import { runScript } from '../../support/run-script'

it('leads to prisma/schema.prisma on both databases', async () => {
  const { code, output } = await runScript('scripts/migration.ts', ['--check'])
  expect(output).toContain('sqlite: migrations and schema agree')
  expect(output).toContain('postgresql: migrations and schema agree')
  expect(code).toBe(0)
})
