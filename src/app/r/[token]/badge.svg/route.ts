import { otherMethods } from '@/app/other-methods'
import { embedRoute } from '../embed-route'
import { sharedBadge } from '../shared-badge'

/** What a link shows as a badge, for a wiki or a README. */
export const GET = embedRoute(sharedBadge)

export const POST = otherMethods('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
export const OPTIONS = POST
