/** Of the installation that tests are; a file that needs it begins with this import, before anything reads it. */
export const AUTH_SECRET = 'a secret for tests that is long enough to be one'

process.env.AUTH_SECRET = AUTH_SECRET
