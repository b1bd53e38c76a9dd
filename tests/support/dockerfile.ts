import { readFileSync } from 'node:fs'

export type Instruction = { name: string; text: string }

/** The stages of the Dockerfile: what each begins with, and what follows. */
export function stages(): { from: string; instructions: Instruction[] }[] {
  const text = readFileSync('Dockerfile', 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
  const all = [...text.matchAll(/^([A-Z]+)\s+(.*)$/gm)].map(([, name = '', rest = '']) => ({
    name,
    text: rest.replaceAll(/\s+/g, ' ').trim(),
  }))
  const starts = all.flatMap(({ name }, index) => (name === 'FROM' ? [index] : []))
  return starts.map((start, nth) => ({
    from: all[start]?.text ?? '',
    instructions: all.slice(start + 1, starts[nth + 1] ?? all.length),
  }))
}

const last = stages().at(-1)

/** The only instruction of that name in the last stage. */
export function instruction(name: string): string {
  const found = last?.instructions.filter((one) => one.name === name) ?? []
  if (found.length !== 1) throw new Error(`The last stage has ${found.length} times ${name}.`)
  return found[0]?.text ?? ''
}

/** What the image is run with. */
export const IMAGE = {
  variables: Object.fromEntries(
    instruction('ENV')
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  ),
  user: instruction('USER'),
  port: Number(instruction('EXPOSE')),
  volume: instruction('VOLUME'),
}
