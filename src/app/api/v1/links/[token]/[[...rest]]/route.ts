import { handleRequest } from '@/api/handle-request'
import { guarded } from '@/app/guarded'

/** The same of links for answering: a route of their own, since nobody may follow who answers (config/is-unwatched.ts). */
export const GET = guarded(handleRequest)
export const POST = GET
