import { migrate } from '../../src/database/migrate'
import type { Comparison } from '../../src/database/moving/comparison'
import { moveDatabase } from '../../src/database/moving/move-database'
import { requireFile, requireMovable } from '../../src/database/moving/require-movable'
import { lockDatabase } from '../../src/database/process-lock'
import { inTermsOf } from './in-terms-of'
import type { Move } from './wanted-move'

/**
 * Moves everything from one database to another, with nobody else at either of them where that can be made sure.
 * @param tell - is told what is being done, a line a step
 * @throws MoveError if it cannot be done; then nothing is stored.
 */
export async function move({ from, to }: Move, tell: (line: string) => void): Promise<Comparison[]> {
  const locks: (() => void)[] = []
  try {
    requireFile(from)
    locks.push(await inTermsOf('--from', () => lockDatabase(from)))
    const others = await inTermsOf('--from', () => requireMovable(from))
    if (others > 0)
      tell(`Others are connected to --from (${others}). What they write from now on is not moved: stop the app`)
    locks.push(await inTermsOf('--to', () => lockDatabase(to)))
    tell('Making the tables')
    await inTermsOf('--to', () => migrate(to, { onlyNew: true }))
    return await inTermsOf('--to', () => moveDatabase(from, to, (table) => tell(`Moving ${table}`)))
  } finally {
    for (const giveBack of locks) giveBack()
  }
}
