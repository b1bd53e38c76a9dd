import type { z } from 'zod'
import type { Actor, Visitor } from '@/auth/actor'
import type { ApiScope } from '@/auth/api-token'
import type { ErrorCode } from '@/errors/app-error'

export type ApiMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The names in braces of a path. */
type ParamsOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamsOf<Rest>
  : never

/** Who asks: by a token, or anybody who has a link. */
type AskedBy<Scope> = Scope extends ApiScope ? { actor: Actor } : { visitor: Visitor; idempotencyKey: string | null }

/** A request that was found to be as its endpoint describes it. */
export type Asked<Scope, Path extends string, Query, Body> = AskedBy<Scope> & {
  params: Readonly<Record<ParamsOf<Path>, string>>
  query: Query
  body: Body
  /** What was sent of a file; nothing where none is taken. */
  file: Uint8Array
}

type Described = {
  /** The operation's id, such as `listTeams`: what generated clients call it. */
  id: string
  method: ApiMethod
  /** Under which heading the documentation lists it. */
  topic: string
  /** What it does, in a line, and what else one must know. */
  summary: string
  description?: string
  /** With which of our errors it may be refused, besides those that any request may be refused with. */
  refusals: readonly ErrorCode[]
  /** Whether the request must say by an `Idempotency-Key` which ones are the same. */
  needsKey?: boolean
  /** How large a body may be, in bytes, where it may be larger than usual. */
  bodyLimit?: number
  /** Where a file packed by gzip is sent in place of JSON. */
  takesFile?: boolean
  /** Where one is the answer to it. */
  givesFile?: boolean
}

export type Endpoint = Described & {
  path: string
  /** What a token must be made for; null where anybody may ask who has a link. */
  scope: ApiScope | null
  query: z.ZodObject
  body: z.ZodType | null
  /** What a success is answered with; without a schema there is no body. */
  reply: z.ZodType | null
  /** A body that is sent, for the documentation. */
  example: unknown
  answer(asked: Asked<ApiScope | null, string, unknown, unknown>): Promise<unknown>
}

/** What replies may be made of: nobody changes them on their way. */
type Unchanged<Value> = Value extends object ? { readonly [Key in keyof Value]: Unchanged<Value[Key]> } : Value

type Specification<
  Scope extends ApiScope | null,
  Path extends string,
  Query extends z.ZodObject,
  Body extends z.ZodType | null,
  Reply extends z.ZodType | null,
> = Described & {
  path: Path
  scope: Scope
  query: Query
  body: Body
  reply: Reply
  example: Body extends z.ZodType ? z.input<Body> : null
  answer(
    asked: Asked<Scope, Path, z.output<Query>, Body extends z.ZodType ? z.output<Body> : null>,
  ): Promise<Reply extends z.ZodType ? Unchanged<z.input<Reply>> : unknown>
}

/**
 * One request that the API answers: what it looks like and what answers it. The same schemas check what is sent and
 * describe it (src/api/openapi.ts).
 */
export function endpoint<
  Scope extends ApiScope | null,
  Path extends string,
  Query extends z.ZodObject,
  Body extends z.ZodType | null,
  Reply extends z.ZodType | null,
>(specification: Specification<Scope, Path, Query, Body, Reply>): Endpoint {
  // What is asked is parsed by these very schemas before it is answered.
  return specification as unknown as Endpoint
}
