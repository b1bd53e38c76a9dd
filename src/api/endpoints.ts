import type { Endpoint } from './endpoint'
import { answeringEndpoints } from './endpoints/answering'
import { archiveEndpoints } from './endpoints/archive'
import { askingEndpoints } from './endpoints/asking'
import { assessmentEndpoints } from './endpoints/assessments'
import { importEndpoints } from './endpoints/imports'
import { questionnaireEndpoints } from './endpoints/questionnaires'
import { resultEndpoints } from './endpoints/results'
import { roundEndpoints } from './endpoints/rounds'
import { teamEndpoints } from './endpoints/teams'
import { webhookEndpoints } from './endpoints/webhooks'
import { workspaceEndpoints } from './endpoints/workspace'

/** All that the API answers, in the order of the documentation. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...workspaceEndpoints,
  ...teamEndpoints,
  ...roundEndpoints,
  ...askingEndpoints,
  ...answeringEndpoints,
  ...assessmentEndpoints,
  ...resultEndpoints,
  ...questionnaireEndpoints,
  ...importEndpoints,
  ...archiveEndpoints,
  ...webhookEndpoints,
]
