import { MoveError } from './move-error'

type Cause = { originalMessage?: string }
type Told = { name?: string; message?: string; cause?: Cause; meta?: { driverAdapterError?: { cause?: Cause } } }

/** What a database says, in a sentence; anything else as it is. Never with rows in it. @param where - such as `--to` */
export function refusalOf(error: unknown, where: string): unknown {
  const { name = '', message = '', meta, cause } = error as Told
  if (!name.startsWith('PrismaClient') && name !== 'DriverAdapterError') return error
  const { originalMessage: said } = meta?.driverAdapterError?.cause ?? cause ?? {}
  // Errors of validation repeat what was to be stored.
  const line = name === 'PrismaClientValidationError' ? name : message.trim().split('\n').at(-1)
  return new MoveError(`${where} cannot be used: ${said ?? line}. Nothing is moved.`)
}
