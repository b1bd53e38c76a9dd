/** A file to be had: where, what it is, and what it is called should the reply not say so. */
export type DownloadLink = { href: string; text: string; file?: string }
