import { otherMethods } from '@/app/other-methods'
import { embedRoute } from '../embed-route'
import { sharedRadar } from '../shared-radar'

/** What a link shows as a radar, for a wiki or a README. */
export const GET = embedRoute(sharedRadar)

export const POST = otherMethods('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
export const OPTIONS = POST
