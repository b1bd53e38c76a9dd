/** A command: the options that it needs, in the order in which `run` takes them, and what it says when it is done. */
type Command = {
  options: readonly string[]
  /** Whether it only works with the secret that the installation was set up with. */
  needsSecret: boolean
  run: (...given: string[]) => Promise<string>
}

// Loaded late: a mistyped command is to be told before anything is opened.
export const COMMANDS: Readonly<Record<string, Command>> = {
  'reset-password': {
    options: ['email'],
    needsSecret: true,
    run: async (email = '') => (await import('./reset-password')).resetPassword(email),
  },
  'second-factor-off': {
    options: ['email'],
    needsSecret: false,
    run: async (email = '') => (await import('./second-factor-off')).secondFactorOff(email),
  },
  'make-admin': {
    options: ['email', 'workspace'],
    needsSecret: false,
    run: async (email = '', workspace = '') => (await import('./make-admin')).makeAdmin(email, workspace),
  },
  'new-secret': {
    options: [],
    needsSecret: false,
    run: async () => (await import('./new-secret')).newSecret(),
  },
  list: { options: [], needsSecret: false, run: async () => (await import('./list')).list() },
}

export const USAGE = `Usage: npm run admin -- COMMAND

  reset-password --email ADDRESS                prints a link with which a new password is chosen
  second-factor-off --email ADDRESS             for who has lost the phone and the recovery codes
  make-admin --email ADDRESS --workspace NAME   makes an account an admin of a workspace
  new-secret                                    goes on with the present AUTH_SECRET after the old one was lost
  list                                          the workspaces and how many members they have`
