/** Tables that have few rows however many teams there are and however many people answer. */
export const SMALL_TABLES: readonly string[] = ['installation', 'lease', 'workspace']

type Known = { tables: readonly string[]; why: string }

const ACCOUNT: Known = {
  tables: ['audit_entry', 'invitation', 'verification'],
  why: 'once in the life of an account; an index would cost every entry of the log, and links that live an hour are few',
}

/** What may read whole tables that grow, and why: nothing that happens often. */
export const WHOLE_TABLES: Readonly<Record<string, Known>> = {
  getFigures: { tables: ['round', 'outbox_mail'], why: 'counts all there are, of rounds and of waiting mails' },
  removeWorkspace: { tables: ['session'], why: 'once in the life of a workspace' },
  exportAccount: ACCOUNT,
  deleteAccount: ACCOUNT,
  changePassword: ACCOUNT,
  leaveWorkspace: ACCOUNT,
  createWorkspace: ACCOUNT,
  acceptInvitation: ACCOUNT,
  joinByInvitation: ACCOUNT,
  admitByClaims: ACCOUNT,
}
