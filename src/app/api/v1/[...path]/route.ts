import { handleRequest } from '@/api/handle-request'
import { guarded } from '@/app/guarded'

/** All of the API but what anybody may ask who has a link: src/api tells what there is. */
const handle = guarded(handleRequest)

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT }
