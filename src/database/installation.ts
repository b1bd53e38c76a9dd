import 'server-only'
import { prisma } from './client'
import { isUniqueViolation } from './is-unique-violation'

/** The fingerprint of the secret that the installation was set up with; null before the set-up. */
export async function installedFingerprint(): Promise<string | null> {
  const row = await prisma().installation.findUnique({ where: { id: 1 }, select: { secretFingerprint: true } })
  return row?.secretFingerprint ?? null
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
