import 'server-only'
import { prisma } from './client'

export type NewPerson = { name: string; email: string; passwordHash: string; emailVerified: boolean }

/** Stores a person who signs in with a password. Throws if the address has an account already. @returns the id. */
export async function insertPerson({ name, email, passwordHash, emailVerified }: NewPerson): Promise<string> {
  const { id } = await prisma().user.create({ data: { name, email, emailVerified }, select: { id: true } })
  await prisma().account.create({
    data: { userId: id, providerId: 'credential', accountId: id, password: passwordHash },
  })
  return id
}

export async function findPersonByEmail(email: string): Promise<{ id: string; name: string } | null> {
  return prisma().user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true, name: true } })
}

export type StoredPerson = { id: string; name: string; email: string; emailVerified: boolean }

export async function findPerson(id: string): Promise<StoredPerson | null> {
  return prisma().user.findUnique({ where: { id }, select: { id: true, name: true, email: true, emailVerified: true } })
}

/** Everybody who belongs to the workspace, by name. */
export async function listPeople(workspaceId: string): Promise<{ id: string; name: string }[]> {
  // By way of the memberships: asked for users, SQLite would go through those of all workspaces.
  const members = await prisma().membership.findMany({
    where: { workspaceId },
    select: { user: { select: { id: true, name: true } } },
    orderBy: { userId: 'asc' },
  })
  // Not by the databases, which each have an order of their own.
  return members.map(({ user }) => user).sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

/** The names, by id, of those who still have an account. */
export async function namesOfPeople(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: [...new Set(ids)] } }
  const people = await prisma().user.findMany({ where, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

/** Lets one transaction at a time go on that changes what an account opens, or who can open the account. */
export async function lockPerson(id: string): Promise<void> {
  // Raw, since it is no change of the account.
  await prisma().$executeRaw`UPDATE "user" SET id = id WHERE id = ${id}`
}

export async function renamePerson(id: string, name: string): Promise<void> {
  await prisma().user.updateMany({ where: { id }, data: { name } })
}

/** Remembers that the person has shown that the address is theirs. */
export async function verifyAddress(id: string): Promise<void> {
  await prisma().user.updateMany({ where: { id }, data: { emailVerified: true } })
}

/**
 * Deletes a person with all that hangs on them: ways to sign in, sessions, second factor, memberships, open links,
 * and the tokens of the services that they have set up.
 */
export async function deletePerson(id: string): Promise<void> {
  const { email } = await prisma().user.delete({ where: { id }, select: { email: true } })
  await prisma().apiToken.deleteMany({ where: { madeById: id } })
  await prisma().verification.deleteMany({ where: { value: id } })
  await prisma().invitation.deleteMany({ where: { email } })
}
