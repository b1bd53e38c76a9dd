import { Prisma } from './generated/sqlite/client'

/** Whether a write failed because the same thing is already stored (Prisma's P2002, the same for both databases). */
export function isUniqueViolation(error: unknown): boolean {
  // By name and code: each of the two generated clients has an error class of its own.
  return (
    error instanceof Error &&
    error.name === Prisma.PrismaClientKnownRequestError.name &&
    'code' in error &&
    error.code === 'P2002'
  )
}
