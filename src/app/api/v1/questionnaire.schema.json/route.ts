import { guarded } from '@/app/guarded'
import { schemaAddress } from '@/app/questionnaires/schema-address'
import { taggedJson } from '@/app/tagged-json'
import { environment } from '@/config/environment'
import { documentJsonSchema } from '@/use-cases/questionnaires/document-json-schema'

/** How a questionnaire is written, for editors; it tells nothing of the installation. */
export const GET = guarded(async ({ headers }) =>
  taggedJson(documentJsonSchema(schemaAddress(environment().APP_URL)), headers.get('if-none-match')),
)
