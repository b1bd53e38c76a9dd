import { visibleName } from '../visible-name'

/** How long a workspace's name may be, in characters. */
export const WORKSPACE_NAME_LIMIT = 80

export const workspaceNameSchema = visibleName(WORKSPACE_NAME_LIMIT, {
  tooLong: 'workspaceNameLength',
  empty: 'workspaceNameEmpty',
})
