import { Prisma } from './generated/sqlite/client'

/**
 * The links of some tokens, of either kind: assessment, hash, and of personal links their id and whether they are used.
 * @param hashes - of the tokens; each leads to one link at most
 */
export function linksOf(hashes: readonly string[]): Prisma.Sql {
  const some = Prisma.join([...hashes])
  return Prisma.sql`
    SELECT assessment_id, token_hash AS hash, id, used FROM personal_link WHERE token_hash IN (${some})
    UNION ALL
    SELECT id, link_hash, NULL, NULL FROM assessment WHERE link_hash IN (${some})`
}
