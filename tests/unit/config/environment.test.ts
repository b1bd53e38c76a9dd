import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment } from '@/config/environment'

/** What is said of an environment that cannot be used, line by line. */
function problems(variables: Record<string, string>): string[] {
  try {
    readEnvironment(variables)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message.split('\n').slice(1)
    throw error
  }
  return []
}

describe('the environment', () => {
  it('needs nothing to be set', () => {
    expect(readEnvironment({})).toMatchObject({
      DATABASE_URL: 'file:./data/calms-radar.db',
      PORT: 3000,
      HOST: '127.0.0.1',
      APP_URL: 'http://localhost:3000',
      TRUST_PROXY: 0,
    })
  })

  it('takes an empty variable as one that is not set', () => {
    expect(readEnvironment({ DATABASE_URL: '', PORT: '', HOST: '' })).toEqual(readEnvironment({}))
  })

  it('knows nothing of other variables', () => {
    expect(readEnvironment({ PATH: '/bin', SECRET: 'x' })).toEqual(readEnvironment({}))
  })

  it.each(['file:./a.db', 'file:/var/lib/a b.db', 'postgresql://u:p@host:5432/db', 'postgres://host/db'])(
    'takes the database %s',
    (url) => expect(readEnvironment({ DATABASE_URL: url }).DATABASE_URL).toBe(url),
  )

  it.each(['mysql://host/db', '/var/lib/a.db', 'file:', 'postgresql://', ' file:a.db', 'http://file:a.db'])(
    'refuses the database %j, naming DATABASE_URL',
    (url) => {
      const [problem, ...more] = problems({ DATABASE_URL: url })
      expect(more).toEqual([])
      expect(problem).toMatch(/^ {2}DATABASE_URL must start with "file:" .* or "postgresql:\/\/"/)
    },
  )

  it('takes limits for PostgreSQL, and refuses others, naming what is allowed', () => {
    expect(readEnvironment({})).toMatchObject({
      DATABASE_POOL: 10,
      DATABASE_TIMEOUT: 15_000,
      DATABASE_CONNECT_TIMEOUT: 3_000,
    })
    expect(readEnvironment({ DATABASE_POOL: '100' }).DATABASE_POOL).toBe(100)
    for (const pool of ['0', '101', '-1', '1.5', 'ten']) {
      expect(problems({ DATABASE_POOL: pool })).toEqual(['  DATABASE_POOL must be a whole number from 1 to 100'])
    }
    expect(problems({ DATABASE_TIMEOUT: '99' })).toEqual([
      '  DATABASE_TIMEOUT must be a whole number from 100 to 600000',
    ])
  })

  it.each(['allow', 'verify', 'on'])('refuses the sslmode %s, naming those there are', (mode) => {
    expect(problems({ DATABASE_URL: `postgresql://host/db?sslmode=${mode}` })).toEqual([
      expect.stringMatching(/^ {2}DATABASE_URL may ask for one of these as sslmode: disable, .*verify-full/),
    ])
  })

  it.each(['on', 'off'] as const)('takes %j for the quick check, which is on by itself', (value) => {
    expect(readEnvironment({ QUICK_CHECK: value }).QUICK_CHECK).toBe(value)
    expect(readEnvironment({}).QUICK_CHECK).toBe('on')
  })

  it.each(['Off', 'OFF', 'false', '0', 'no', ' off'])('refuses %j for the quick check', (value) => {
    expect(problems({ QUICK_CHECK: value })).toEqual(['  QUICK_CHECK must be on or off'])
  })

  it.each([
    ['1', 1],
    ['8080', 8080],
    ['65535', 65_535],
  ])('takes the port %s', (text, port) => expect(readEnvironment({ PORT: text }).PORT).toBe(port))

  it.each(['0', '65536', '99999', '-1', '3000.5', '3e3', '0x50', ' 80', '٣', 'http', '100000'])(
    'refuses the port %j, naming PORT',
    (port) => expect(problems({ PORT: port })).toEqual(['  PORT must be a whole number from 1 to 65535']),
  )

  it.each(['127.0.0.1', '::1', 'localhost'])('takes the host %s', (host) => {
    expect(readEnvironment({ HOST: host }).HOST).toBe(host)
  })

  it.each(['0.0.0.0', '::', '192.168.1.5', 'example.com', 'localhost.example.com'])(
    'takes the host %s, which others can reach, only with the address that people open',
    (host) => {
      const [problem, ...more] = problems({ HOST: host })
      expect(more).toEqual([])
      expect(problem).toMatch(/^ {2}APP_URL must say under which address people open the app/)
      expect(readEnvironment({ HOST: host, APP_URL: 'https://radar.example.org' }).HOST).toBe(host)
    },
  )

  it.each(['https://radar.example.org', 'https://radar.example.org/', 'http://10.0.0.5:8080'])(
    'takes the address %s',
    (url) => {
      expect(readEnvironment({ APP_URL: url }).APP_URL).toBe(url.replace(/\/$/, ''))
    },
  )

  it.each(['radar.example.org', 'https://radar.example.org/app', 'ftp://x', 'https://u:p@x.org', 'https://x.org?a'])(
    'refuses the address %s, naming APP_URL',
    (url) =>
      expect(problems({ APP_URL: url })).toEqual([
        expect.stringMatching(/^ {2}APP_URL must be the address people open/),
      ]),
  )

  it.each(['-1', '10', 'true', '1.5'])('refuses %s as a number of proxies', (count) => {
    expect(problems({ TRUST_PROXY: count })).toEqual([
      '  TRUST_PROXY must be the number of proxies in front of the app, from 0 to 9',
    ])
  })

  it('wants a secret that cannot be guessed, and does not repeat it', () => {
    const [problem] = problems({ AUTH_SECRET: 'hunter2' })
    expect(problem).toContain('AUTH_SECRET must have at least 32 characters')
    expect(problem).not.toContain('hunter2')
  })

  it('wants a sender where there is a mail server', () => {
    expect(problems({ SMTP_URL: 'smtp://localhost' })).toEqual([
      expect.stringContaining('MAIL_FROM must name the sender'),
    ])
  })

  it('names all variables that are wrong at once', () => {
    const said = problems({ DATABASE_URL: 'mysql://host/db', PORT: '0', HOST: '0.0.0.0' })
    expect(said.map((line) => line.trim().split(' ')[0])).toEqual(['DATABASE_URL', 'PORT', 'APP_URL'])
  })

  it('does not repeat a password in what it says', () => {
    const url = 'mysql://user:hunter2@host/db'
    expect(() => readEnvironment({ DATABASE_URL: url })).toThrow(EnvironmentError)
    expect(problems({ DATABASE_URL: url }).join()).not.toContain('hunter2')
  })
})
