/** Parameters of a URL that PostgreSQL's own programs know, too, and that are no secret. */
const KNOWN = ['host', 'port', 'user', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey']

/** How PostgreSQL's own programs back a database up. They ask for the password, or read it where they always do. */
export function backupCommand(url: string, file: string): string {
  const options = '--format=custom --no-owner --no-privileges'
  return `pg_dump ${options} --file=${quoted(file)} --dbname=${quoted(withoutPassword(url))}`
}

/** The same for restoring into an empty database: all of it or nothing. */
export function restoreCommand(url: string, file: string): string {
  const options = '--no-owner --no-privileges --single-transaction --exit-on-error'
  return `pg_restore ${options} --dbname=${quoted(withoutPassword(url))} ${quoted(file)}`
}

/** The same database, as it may be shown, and without what only the app understands. */
export function withoutPassword(text: string): string {
  const url = new URL(text)
  url.password = ''
  for (const name of [...url.searchParams.keys()]) {
    if (!KNOWN.includes(name)) url.searchParams.delete(name)
  }
  // A word of the app's: encrypted, whoever the server is. Theirs for that is this one.
  if (url.searchParams.get('sslmode') === 'no-verify') url.searchParams.set('sslmode', 'require')
  return url.href
}

/** For a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
