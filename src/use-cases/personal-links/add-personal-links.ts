import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Actor } from '@/auth/actor'
import { linkHash, linkToken } from '@/auth/link-token'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { lockAlone } from '@/database/locks'
import { insertPersonalLinks, listPersonalLinks } from '@/database/personal-links'
import { AppError } from '@/errors/app-error'
import { mailIsSet } from '@/mail/mail-is-set'
import { record } from '../audit/record'
import { queueMails } from '../mails/queue-mails'
import { nudgeMails } from '../mails/send-due-mails'
import { roundState } from '../rounds/round-state'
import { askedOf } from '../share/asked-of'
import { requireSharing } from '../share/require-sharing'
import { linkMails } from './link-mails'
import { type Named, newPeople, PEOPLE_LIMIT, parsePeople } from './parse-people'
import { personalLinkAddress } from './personal-link-address'

/** A link that was just made; it is shown this once. */
export type MadeLink = Named & {
  link: string
  /** Whether it is on its way to the address. */
  mailed: boolean
}

/**
 * Makes a link for each person of a pasted list who has none yet: for all of them, or for nobody if a line is bad. In
 * an open round their mails are queued with them, where mail is set up.
 * @returns the links by name, and how many people had one before.
 * @throws AppError `not-found`, `forbidden`, or `invalid` with the bad lines as the fields `people.1` and so on.
 */
export async function addPersonalLinks(
  actor: Actor,
  roundId: string,
  teamId: string,
  pasted: string,
): Promise<{ made: MadeLink[]; known: number }> {
  const { isMailed, people, added } = await inTransaction(async () => {
    const found = await requireSharing(actor, roundId, teamId)
    const people = checkedPeople(pasted)
    const { assessmentId, team } = found.team
    // Whoever uses a link writes all of them anew, and two lists at once must not name anybody twice.
    await lockAlone(`links ${assessmentId}`)
    const added = newPeople(people, await listPersonalLinks(actor.workspaceId, assessmentId))
      .map((person) => ({ id: randomUUID() as string, ...person }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en'))
    const rows = added.map((person) => ({ ...person, tokenHash: linkHash(linkToken({ personalLinkId: person.id })) }))
    await insertPersonalLinks(actor.workspaceId, assessmentId, rows)
    const details = { team: team.name, count: added.length }
    if (added.length > 0) {
      await record(
        actor,
        'personal-links.added',
        { type: 'round', id: found.round.id, name: found.round.name },
        details,
      )
    }
    const { round } = found
    const isMailed = mailIsSet() && roundState(round, databaseNow()) === 'open'
    if (isMailed) {
      const mailed = added.flatMap(({ id, email }) => (email === null ? [] : [{ id, email, team: team.name }]))
      const of = { workspaceId: actor.workspaceId, roundId: round.id, expiresAt: round.closesAt }
      await queueMails(linkMails('answerLink', mailed, await askedOf(actor, round)), of)
    }
    return { isMailed, people, added }
  })
  if (isMailed) nudgeMails()
  return {
    made: added.map(({ id, label, email }) => ({
      label,
      email,
      link: personalLinkAddress(id),
      mailed: isMailed && email !== null,
    })),
    known: people.length - added.length,
  }
}

function checkedPeople(pasted: string): Named[] {
  const parsed = parsePeople(pasted)
  const fields = parsed.bad.map(({ line, problem }) => ({ field: `people.${line}`, problem }))
  if (fields.length > 0) throw new AppError('invalid', fields)
  if (parsed.people.length === 0) throw new AppError('invalid', [{ field: 'people', problem: 'noPeople' }])
  if (parsed.people.length > PEOPLE_LIMIT)
    throw new AppError('invalid', [{ field: 'people', problem: 'tooManyPeople' }])
  return parsed.people
}
