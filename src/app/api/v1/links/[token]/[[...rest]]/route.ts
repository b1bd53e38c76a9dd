import { handleRequest } from '@/api/handle-request'
import { guarded } from '@/app/guarded'

/** The same of links for answering: a route of their own, since nobody may follow who answers (config/is-unwatched.ts). */
const handle = guarded(handleRequest)

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT }
