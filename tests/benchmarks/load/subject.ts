import type { Load } from './load'

/** Something that replies over HTTP and is measured. */
export type Subject = Omit<Load, 'amount'> & {
  name: string
  /** The process that replies. */
  pid: number
  /** The only status that is right. */
  status: number
}

type Given = Pick<Subject, 'name' | 'origin' | 'pid'> & Partial<Subject>

/** As 50 people would at once, unless something else is said. */
export function subject(given: Given & { path?: string }): Subject {
  const { path = '/', ...rest } = given
  const method = { method: 'GET', paths: [path], headers: {}, body: '', connections: 50, status: 200 } as const
  return { ...method, ...rest }
}
