import { headers } from 'next/headers'
import { createElement } from 'react'
import { given } from '../given'

let tree

/** Rendered for each request, from memory: the elements that the benchmark found in a page of the app. */
export default async function Page() {
  await headers()
  tree ??= JSON.parse(given('elements').toString())
  return tree.map(element)
}

function element(node, key) {
  if (typeof node === 'string') return node
  const [tag, attributes, ...children] = node
  return createElement(tag, { ...attributes, key }, ...children.map(element))
}
