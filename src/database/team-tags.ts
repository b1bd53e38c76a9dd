import 'server-only'
import { inTransaction, prisma } from './client'
import { nameKey } from './name-key'

/** A word that groups teams, with the teams that carry it. */
export type Tag = { key: string; name: string; teamIds: string[] }

const byName = new Intl.Collator('en').compare

/** The tags of the workspace's teams, by name. */
export async function listTags(workspaceId: string): Promise<Tag[]> {
  const rows = await prisma().teamTag.findMany({
    where: { team: { workspaceId } },
    orderBy: [{ key: 'asc' }, { teamId: 'asc' }],
  })
  const tags = new Map<string, Tag>()
  for (const { key, name, teamId } of rows) {
    const tag = tags.get(key)
    if (tag) tag.teamIds.push(teamId)
    else tags.set(key, { key, name, teamIds: [teamId] })
  }
  return [...tags.values()].sort((one, other) => byName(one.name, other.name))
}

/** The names of a team's tags, in order. */
export async function tagsOfTeam(workspaceId: string, teamId: string): Promise<string[]> {
  const rows = await prisma().teamTag.findMany({ where: { teamId, team: { workspaceId } }, select: { name: true } })
  return rows.map(({ name }) => name).sort(byName)
}

/**
 * Gives a team these tags and no others. Names that differ by case or spaces only are one tag, and a tag that another
 * team has is spelled as it is there. A team of another workspace is passed over.
 */
export async function replaceTags(workspaceId: string, teamId: string, names: readonly string[]): Promise<void> {
  await inTransaction(async () => {
    await prisma().teamTag.deleteMany({ where: { teamId, team: { workspaceId } } })
    if ((await prisma().team.count({ where: { id: teamId, workspaceId } })) === 0) return
    const typed = new Map(names.toReversed().map((name) => [nameKey(name), name]))
    const where = { key: { in: [...typed.keys()] }, team: { workspaceId } }
    const known = new Map(
      (await prisma().teamTag.findMany({ where, orderBy: { teamId: 'asc' } })).map(({ key, name }) => [key, name]),
    )
    const rows = [...typed].map(([key, name]) => ({ teamId, key, name: known.get(key) ?? name }))
    await prisma().teamTag.createMany({ data: rows })
  })
}

/** Gives a tag to teams; those that have it keep it. Teams of another workspace are passed over. */
export async function addTag(workspaceId: string, teamIds: readonly string[], name: string): Promise<void> {
  const key = nameKey(name)
  const known = await prisma().teamTag.findFirst({ where: { key, team: { workspaceId } }, orderBy: { teamId: 'asc' } })
  const where = { workspaceId, id: { in: [...teamIds] }, tags: { none: { key } } }
  const teams = await prisma().team.findMany({ where, select: { id: true } })
  await prisma().teamTag.createMany({ data: teams.map(({ id }) => ({ teamId: id, key, name: known?.name ?? name })) })
}

/** Takes a tag from teams. Teams of another workspace are passed over. */
export async function removeTag(workspaceId: string, teamIds: readonly string[], name: string): Promise<void> {
  const where = { key: nameKey(name), teamId: { in: [...teamIds] }, team: { workspaceId } }
  await prisma().teamTag.deleteMany({ where })
}
