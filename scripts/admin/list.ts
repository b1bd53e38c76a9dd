import { listWorkspaces } from '../../src/database/administration'

/** The workspaces, one a line. */
export async function list(): Promise<string> {
  const workspaces = await listWorkspaces()
  return workspaces
    .map(({ id, name, members }) => `${id}  ${name}: ${members} ${members === 1 ? 'member' : 'members'}`)
    .join('\n')
}
