import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { runScript } from '../../support/run-script'

/** Starts the app, which has to refuse before it builds anything. */
const start = (variables: Record<string, string>) =>
  runScript('scripts/start.ts', [], {
    HOST: '127.0.0.1',
    PORT: '3999',
    DATABASE_URL: 'file:/dev/null/x.db',
    ...variables,
  })

const STACK = /\n\s+at /

describe('npm start refuses, in a sentence,', () => {
  it.each([
    ['a PORT that is no number', { PORT: 'abc' }, 'PORT must be a whole number from 1 to 65535'],
    [
      'a HOST that other machines reach, without the address',
      { HOST: '0.0.0.0' },
      'APP_URL must say under which address',
    ],
    ['an APP_URL with a path', { APP_URL: 'https://x.org/radar' }, 'APP_URL must be the address people open'],
    ['a secret that is too short', { AUTH_SECRET: 'short' }, 'AUTH_SECRET must have at least 32 characters'],
    ['a database it does not know', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must start with "file:"'],
  ])('%s', async (_, variables, message) => {
    const { code, output } = await start(variables)
    expect(output).toContain(message)
    expect(output).not.toMatch(STACK)
    expect(code).toBe(1)
  })

  it('every variable that is wrong at once', async () => {
    const { output } = await start({ PORT: '0', HOST: '0.0.0.0' })
    expect(output).toContain('PORT must')
    expect(output).toContain('APP_URL must')
  })

  it('a PORT that another program listens on, and listens itself on none', async () => {
    const other = createServer()
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0

    const { code, output } = await start({ PORT: String(port) })
    other.close()
    expect(output).toContain(`PORT ${port} is taken by another program`)
    expect(output).not.toMatch(STACK)
    expect(code).toBe(1)
  })
})
