import { describe, expect, it } from 'vitest'
import { errorFields } from '@/logging/error-fields'

const SECRET = 'hunter2-of-ada@example.org'

/** An error as the database layer throws it: the message quotes what was to be stored. */
function databaseError(): Error {
  const cause = Object.assign(new Error(`duplicate key (email)=(${SECRET})`), {
    name: 'DriverAdapterError',
    cause: { kind: 'UniqueConstraintViolation', originalCode: '23505', originalMessage: SECRET },
  })
  const error = new Error(`Invalid invocation: { data: { email: "${SECRET}" } }\n    at ${SECRET} (/app/x.js:1:1)`)
  return Object.assign(error, { name: 'PrismaClientKnownRequestError', code: 'P2002', cause, meta: { SECRET } })
}

describe('what is told of an error', () => {
  it('is kind, codes and place of a database’s, and nothing of what it says', () => {
    const fields = errorFields(databaseError())
    expect(JSON.stringify(fields)).not.toContain('hunter2')
    expect(fields).toMatchObject({
      error: 'PrismaClientKnownRequestError',
      code: 'P2002 UniqueConstraintViolation 23505',
    })
    expect(fields.at).toMatch(/databaseError \(.+error-fields\.test\.ts:\d+:\d+\)/)
    expect(fields.message).toBeUndefined()
  })

  it('has the codes that Prisma keeps in another place, too', () => {
    const driverAdapterError = Object.assign(new Error(SECRET), {
      cause: { kind: 'SocketTimeout', originalCode: '57014' },
    })
    const error = Object.assign(new Error(SECRET), { code: 'P2010', meta: { driverAdapterError } })
    expect(errorFields(error).code).toBe('P2010 SocketTimeout 57014')
  })

  it('is no body that could not be parsed', () => {
    const parse = () => JSON.parse(`{"password": ${SECRET}`)
    expect(parse).toThrow(/hunter2/)
    const error = caught(parse)
    expect(error).toBeInstanceOf(SyntaxError)
    expect(JSON.stringify(errorFields(error))).not.toContain('hunter2')
  })

  it('is the message of a fault of the program, without what it quotes', () => {
    const fields = errorFields(new TypeError(`"${SECRET}" is an invalid header value, reading 'x'`))
    expect(fields.message).toBe('"…" is an invalid header value, reading \'…\'')
  })

  it('is the number that Next shows on the page', () => {
    expect(errorFields(Object.assign(new Error(SECRET), { digest: '1234' })).digest).toBe('1234')
  })

  it('is only the type of what is no error', () => {
    expect(errorFields(SECRET)).toEqual({ error: 'string' })
    expect(errorFields(null)).toEqual({ error: 'object' })
  })

  it('does not go round in a circle', () => {
    const error = new Error('x')
    error.cause = error
    expect(errorFields(error).error).toBe('Error')
  })
})

function caught(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
