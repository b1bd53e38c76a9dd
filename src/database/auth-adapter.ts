import 'server-only'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { readEnvironment } from '@/config/environment'
import { prisma } from './client'
import { providerOf } from './provider'

type Client = ReturnType<typeof prisma>

/** Better-auth's way to its tables. It asks for the client each time, so that it joins a transaction that is open. */
export function authAdapter() {
  const client = new Proxy({} as Client, { get: (_, name) => Reflect.get(prisma(), name) })
  return prismaAdapter(client, { provider: providerOf(readEnvironment().DATABASE_URL) })
}
