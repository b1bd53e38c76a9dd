import { API_ROOT } from '@/api/api-root'

/** A word as a shell reads it: in single quotes as it is, in double quotes or in none with variables. */
const WORD = /'([^']*)'|"([^"]*)"|(\\\n|[^\s'"]+)/g

/** The words of a command, with what stands for `$NAME` and without ends of lines. */
function words(command: string, variables: Readonly<Record<string, string>>): string[] {
  const filled = (text: string) =>
    text.replaceAll(/\$(\w+)/g, (_, name: string) => {
      const value = variables[name]
      if (value === undefined) throw new Error(`Nobody has said what $${name} is`)
      return value
    })
  return [...command.matchAll(WORD)]
    .filter(([all]) => all !== '\\\n')
    .map(([, single, double, plain]) => single ?? filled(double ?? plain ?? ''))
}

/** The request that a command of curl would send: of its options those that our documentation uses. */
export function curlRequest(
  command: string,
  variables: Readonly<Record<string, string>>,
  files: Readonly<Record<string, BodyInit>> = {},
): Request {
  const [program, ...rest] = words(command, variables)
  if (program !== 'curl') throw new Error(`${command} is no command of curl`)
  const headers = new Headers()
  let [method, body, address]: [string, BodyInit | null, string] = ['GET', null, '']
  while (rest.length > 0) {
    const word = rest.shift() ?? ''
    if (word === '-X') method = rest.shift() ?? ''
    else if (word === '--data-binary') body = files[rest.shift()?.slice('@'.length) ?? ''] ?? null
    else if (word === '-o') rest.shift()
    else if (word === '-d') body = rest.shift() ?? ''
    else if (word === '-H') headers.set(...headerOf(rest.shift() ?? ''))
    else if (word.startsWith('-')) throw new Error(`${word} is no option that is known here`)
    else address = word
  }
  if (!new URL(address).pathname.startsWith(API_ROOT)) throw new Error(`${address} is no address of the API`)
  return new Request(address, { method, headers, body })
}

function headerOf(text: string): [string, string] {
  const at = text.indexOf(': ')
  return [text.slice(0, at), text.slice(at + 2)]
}
