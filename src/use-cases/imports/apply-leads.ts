import 'server-only'
import type { Actor } from '@/auth/actor'
import { makeInvitation } from '../invitations/make-invitation'
import { changeTeams } from '../members/change-teams'
import type { PlannedLead } from './plan-leads'

export type ImportedLead = {
  email: string
  outcome: 'added' | 'invited' | 'same'
  /** The invitation's, shown only now. */
  link: string | null
}

/**
 * Gives leads their teams: members at once, others by an invitation, which is mailed where mail is set up. For the
 * caller's transaction, in which the teams were made.
 * @param ids - the teams by line; null for one that a dry run does not make
 */
export async function applyLeads(
  leads: readonly PlannedLead[],
  ids: ReadonlyMap<number, string | null>,
  { actor, isDryRun }: { actor: Actor; isDryRun: boolean },
): Promise<ImportedLead[]> {
  const told: ImportedLead[] = []
  for (const { email, known, lines } of leads) {
    const before = known?.teamIds ?? []
    const after = new Set([...before, ...lines.map((line) => ids.get(line) ?? `line ${line}`)])
    const outcome = after.size === before.length ? 'same' : known?.membershipId ? 'added' : 'invited'
    let link: string | null = null
    if (!isDryRun && outcome === 'added' && known?.membershipId)
      await changeTeams(actor, known.membershipId, [...after])
    if (!isDryRun && outcome === 'invited') {
      link = (await makeInvitation({ email, role: 'lead', teamIds: [...after] }, actor)).link
    }
    told.push({ email, outcome, link })
  }
  return told
}
