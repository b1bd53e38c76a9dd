/** A process that replies over HTTP. */
export type Served = { url: string; pid: number; stop: () => unknown }
