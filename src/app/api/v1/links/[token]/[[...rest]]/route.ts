import { handleRequest } from '@/api/handle-request'
import { guarded } from '@/app/guarded'

/** The same of links for answering: a route of their own, since nobody may follow who answers (config/is-unwatched.ts). */
export const GET = guarded(handleRequest)
export const POST = GET
export const PUT = GET
export const PATCH = GET
export const DELETE = GET
export const OPTIONS = GET
