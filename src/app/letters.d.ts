/** The address of a file with letters, as the build gives it out. */
declare module '*.woff2' {
  const address: string
  export default address
}
