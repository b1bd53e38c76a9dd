/** Whether the fault tests run in full (FAULTS=full), or in the short form of every day. */
export const IS_FULL = process.env.FAULTS === 'full'
