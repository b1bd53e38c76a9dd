import { prisma } from '@/database/client'

/** Everything that a round has published, as one text. */
export async function publishedRows(roundId: string): Promise<string> {
  const where = { assessment: { roundId } }
  const tallies = await prisma().tally.findMany({ where })
  const comments = await prisma().comment.findMany({ where })
  return JSON.stringify([...tallies, ...comments].map((row) => JSON.stringify(row)).sort())
}
