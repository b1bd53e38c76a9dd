/** What a form says about one practice. The server checks it; here it is only carried. */
export type SaidAnswer = { practiceId: string; answer: number | string | null; comment: string }
