/** What is thrown by who cannot share a transaction with others at the same time: they begin anew in one of their own. */
export class NotTogether extends Error {}
