import type { Visitor } from '@/auth/actor'

/** The secret at the end of a link. */
export const tokenOf = (link: string): string => link.split('/').at(-1) ?? ''

/** Somebody in a network from which nothing was tried before. */
export const uniqueVisitor = (): Visitor => ({ network: crypto.randomUUID() })
