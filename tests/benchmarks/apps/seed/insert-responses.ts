import { randomUUID } from 'node:crypto'
import { prisma } from '@/database/client'
import type { Answers } from '@/scoring/tally'

const AT_ONCE = 2_000

/** Stores what members answered. On SQLite, by one statement for thousands: row by row, a million answers take minutes. */
export async function insertResponses(responses: readonly { assessmentId: string; answers: Answers }[]): Promise<void> {
  for (let from = 0; from < responses.length; from += AT_ONCE) {
    const rows = responses
      .slice(from, from + AT_ONCE)
      .map(({ assessmentId, answers }) => [randomUUID(), assessmentId, randomUUID(), JSON.stringify(answers)])
    await prisma().$executeRawUnsafe(
      `INSERT INTO response (id, assessment_id, voice, submission_key, answers)
       SELECT value ->> 0, value ->> 1, 'member', value ->> 2, value ->> 3 FROM json_each(?)`,
      JSON.stringify(rows),
    )
  }
}
