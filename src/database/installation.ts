import 'server-only'
import { prisma } from './client'
import { Prisma } from './generated/sqlite/client'
import { isUniqueViolation } from './is-unique-violation'
import { quickRows } from './quick'

/**
 * The fingerprint of the secret that the installation was set up with; null before the set-up. It is asked for at each
 * start, and Prisma's client takes longer to load than all else that a start does.
 */
export async function installedFingerprint(): Promise<string | null> {
  const [row] = await quickRows<{ fingerprint: string }>(
    Prisma.sql`SELECT secret_fingerprint AS fingerprint FROM installation WHERE id = 1`,
  )
  return row?.fingerprint ?? null
}

/** Marks the installation as set up; false if somebody else just did. */
export async function insertInstallation(secretFingerprint: string): Promise<boolean> {
  try {
    await prisma().installation.create({ data: { id: 1, secretFingerprint } })
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

/** Lets the installation go on with another secret. */
export async function updateFingerprint(secretFingerprint: string): Promise<void> {
  await prisma().installation.updateMany({ data: { secretFingerprint } })
}

/** Lets one transaction at a time go on that concerns all workspaces, until it ends: the row is written, unchanged. */
export async function lockInstallation(): Promise<void> {
  await prisma().installation.updateMany({ data: { id: 1 } })
}
