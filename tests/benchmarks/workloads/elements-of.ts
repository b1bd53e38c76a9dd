/** A text, or an element: its name, its attributes, and what is in it. */
export type Node = string | [name: string, attributes: Record<string, string>, ...children: Node[]]

const PIECES =
  /<(?:script|style)\b.*?<\/(?:script|style)>|<!--.*?-->|<\/([\w-]+)>|<([\w-]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gs
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/**
 * The elements in the body of a page that React has written, without scripts and without what they say of styles.
 * Attributes whose value is empty are left out: React would take most of them for false.
 */
export function elementsOf(html: string): Node[] {
  const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? ''
  const all: Node[] = []
  const open: Node[][] = [all]
  for (const [, closed, name, attributes = '', text] of body.matchAll(PIECES)) {
    const inside = open.at(-1) ?? all
    if (text !== undefined) inside.push(decoded(text))
    else if (closed !== undefined) open.pop()
    else if (name !== undefined) {
      const element: Node = [name, attributesOf(attributes)]
      inside.push(element)
      // What follows is pushed behind the name and the attributes.
      if (!VOID.has(name)) open.push(element as Node[])
    }
  }
  return all
}

/** How many elements there are, however deep. */
export function elementCount(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => {
    if (typeof node === 'string') return sum
    const [, , ...children] = node
    return sum + 1 + elementCount(children)
  }, 0)
}

function attributesOf(text: string): Record<string, string> {
  const named = [...text.matchAll(/([^\s=]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decoded(value)] as const,
  )
  return Object.fromEntries(named.filter(([name, value]) => name !== 'style' && value !== '').map(asProperty))
}

/** React's own names for these two; it takes all others as they are. */
function asProperty([name, value]: readonly [string, string]): [string, string] {
  return [{ class: 'className', for: 'htmlFor' }[name] ?? name, value]
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
