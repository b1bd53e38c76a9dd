import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { replaceTags } from '@/database/team-tags'
import type { Answers } from '@/scoring/tally'
import { closeRound } from '@/use-cases/rounds/close-round'
import { allAt, newTeam } from './assessments'
import { answeredPart, newRound } from './published-round'
import { EARLIER, LEAD, MEMBERS, TOO_FEW } from './small-round'

const five = (answers: Answers) => Array.from({ length: 5 }, () => answers)

type Hidden = { few?: readonly Answers[]; members?: readonly Answers[] }

/**
 * Two rounds with k = 5: Spring with Alpha alone, Autumn with five teams. Alpha is the small round's team, asked with its
 * lead; of Beta all say 2, of Gamma all say 4; Delta has one answer too few, Epsilon none. Alpha and Beta are in Core,
 * Beta is in New as well, Gamma in Solo.
 *
 * @param hidden - Other answers of Delta's, and of Alpha's members
 */
export async function overviewRound(
  actor: Actor,
  { few = TOO_FEW.low, members = MEMBERS }: Hidden = {},
): Promise<Record<'alpha' | 'beta' | 'gamma' | 'delta' | 'epsilon', string>> {
  const [alpha, beta, gamma] = [
    await newTeam(actor, 'Alpha'),
    await newTeam(actor, 'Beta'),
    await newTeam(actor, 'Gamma'),
  ]
  const [delta, epsilon] = [await newTeam(actor, 'Delta'), await newTeam(actor, 'Epsilon')]
  await replaceTags(actor.workspaceId, alpha, ['Core'])
  await replaceTags(actor.workspaceId, beta, ['Core', 'New'])
  await replaceTags(actor.workspaceId, gamma, ['Solo'])

  const spring = await newRound(actor, { name: 'Spring' })
  await answeredPart(actor, spring, alpha, { members: EARLIER })
  await closeRound(actor, spring)

  const autumn = await newRound(actor, { name: 'Autumn' })
  const part = async (teamId: string, said: Parameters<typeof answeredPart>[3], expectedSize: number | null) => {
    const id = await answeredPart(actor, autumn, teamId, said)
    await prisma().assessment.update({ where: { id }, data: { expectedSize } })
  }
  await part(alpha, { members, lead: LEAD }, 6)
  await part(beta, { members: five(allAt(2, 'quick')) }, 8)
  await part(gamma, { members: five(allAt(4, 'quick')) }, null)
  await part(delta, { members: few }, 9)
  await part(epsilon, {}, 5)
  await closeRound(actor, autumn)
  return { alpha, beta, gamma, delta, epsilon }
}
