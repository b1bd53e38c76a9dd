/** What is sent in one window. */
export type Load = {
  origin: string
  method: 'GET' | 'POST' | 'PUT'
  /** Sent in turn. In these, too, KEY stands for a secret. */
  paths: readonly string[]
  headers: Readonly<Record<string, string>>
  /** In which KEY stands for a secret that no two requests have in common; empty for none. */
  body: string
  connections: number
  amount: number
}

/** What came of it. */
export type Sent = {
  /** From the first request to the last reply. */
  milliseconds: number
  /** How many replies had which status; 0 is a connection that broke. */
  statuses: Readonly<Record<string, number>>
  /** What the generator itself spent of a processor, in milliseconds. */
  clientCpu: number
}
