import { openApiDocument } from '@/api/openapi/document'
import { guarded } from '@/app/guarded'
import { taggedJson } from '@/app/tagged-json'

/** What the API is, for programs; it tells nothing of the installation. */
export const GET = guarded(async ({ headers }) => taggedJson(openApiDocument(), headers.get('if-none-match')))
