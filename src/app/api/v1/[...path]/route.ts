import { handleRequest } from '@/api/handle-request'
import { guarded } from '@/app/guarded'

/** All of the API but what anybody may ask who has a link: src/api tells what there is. */
export const GET = guarded(handleRequest)
export const POST = GET
export const PUT = GET
export const PATCH = GET
export const DELETE = GET
export const OPTIONS = GET
