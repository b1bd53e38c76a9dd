import type { Actor } from '@/auth/actor'

/** Everybody from whose point of view the app is tried, but for who is signed out. */
export const ACTORS = ['admin', 'coach', 'lead', 'otherLead', 'foreignAdmin'] as const
export type ActorName = (typeof ACTORS)[number]

export const PASSWORD = 'lantern orbit velvet 42'

/** Nobody who must not know of it may ever be sent this. */
export const SECRET = 'Zugvogel'

/** How the member is called whom nobody here is. */
export const MEMBER_NAME = 'Member'

type Somebody = { actor: Actor; membershipId: string; email: string }

export type World = {
  people: Readonly<Record<ActorName, Somebody>>
  workspaceId: string
  foreignWorkspaceId: string
  /** The lead's team, an open and a published assessment of it, and another of its workspace. */
  team: string
  teamName: string
  draft: string
  published: string
  otherTeam: string
  /** An open round that asks both teams, and a personal link to the lead's team in it. */
  round: string
  personalLink: string
  /** Rounds that ask the lead's team only: one that is planned (with a note on it), one that is to be opened, and one that is to be closed. */
  planned: string
  toOpen: string
  toClose: string
  /** The id of a questionnaire of the workspace's own: version 1 is published, version 2 a draft that was never saved. */
  questionnaire: string
  /** The id of another one, of which version 1 is published and nobody writes on. */
  shelved: string
  /** The secret of the other team's link in that round. */
  answerToken: string
  /** The secret of a link to the published report, and the id of another such link. */
  reportToken: string
  reportLink: string
  /** The membership of one more lead. */
  member: string
  /** A webhook, a message that has arrived there, and another webhook, to be removed. */
  webhook: string
  delivery: string
  spareWebhook: string
  /** The secret of an invitation for an address without account. */
  invitationToken: string
}
