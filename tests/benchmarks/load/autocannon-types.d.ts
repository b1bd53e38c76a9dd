/** The little of npm's autocannon that load/generator.ts uses; the package comes without types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  type Request = { path: string; body?: string }

  type Options = {
    url: string
    method: string
    headers: Readonly<Record<string, string>>
    connections: number
    amount: number
    /** In milliseconds. */
    sampleInt: number
    /** In seconds. */
    timeout: number
    requests: { setupRequest: (request: Request) => Request }[]
  }

  type Result = { errors: number; statusCodeStats: Record<string, { count: number }> }

  export default function autocannon(
    options: Options,
    done: (error: Error | null, result: Result) => void,
  ): EventEmitter

  export type { Request }
}
