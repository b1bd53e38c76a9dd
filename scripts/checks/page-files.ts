import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The files of a page in the build's folder, each once: script that it loads at first, script it may load later, and CSS. */
export type PageFiles = Record<'script' | 'later' | 'css', readonly string[]>

const routesSchema = z.record(z.string(), z.string())
const buildSchema = z.object({ rootMainFiles: z.array(z.string()) })
const clientSchema = z.object({
  entryJSFiles: z.record(z.string(), z.array(z.string())),
  entryCSSFiles: z.record(z.string(), z.array(z.object({ path: z.string() }))),
})

/**
 * What each page of a build loads, by its route, as the build itself has written it down.
 * @param folder - the build's folder, .next
 * @throws Error if the build writes its manifests in another way.
 */
export function pageFiles(folder: string): Record<string, PageFiles> {
  const routes = routesSchema.parse(json(join(folder, 'app-path-routes-manifest.json')))
  const { rootMainFiles } = buildSchema.parse(json(join(folder, 'build-manifest.json')))
  const pages = Object.entries(routes).filter(([entry]) => entry.endsWith('/page'))
  return Object.fromEntries(
    pages.map(([entry, route]) => {
      const { entryJSFiles, entryCSSFiles } = clientManifest(join(folder, 'server/app', entry))
      const script = unique([...rootMainFiles, ...Object.values(entryJSFiles).flat()])
      const css = unique(
        Object.values(entryCSSFiles)
          .flat()
          .map(({ path }) => path),
      )
      return [route, { script, later: laterOf(folder, script), css }]
    }),
  )
}

const unique = (files: readonly string[]) => [...new Set(files)]

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** It is written as a script that sets one entry of a global object. */
function clientManifest(entry: string) {
  const file = `${entry}_client-reference-manifest.js`
  const [, object] = /\] = (\{.*\});?\s*$/s.exec(readFileSync(file, 'utf8')) ?? []
  if (object === undefined) throw new Error(`${file} is not written as expected.`)
  return clientSchema.parse(JSON.parse(object))
}

/** What is loaded on demand is named in the script that asks for it. */
function laterOf(folder: string, script: readonly string[]): string[] {
  const known = new Set(script)
  for (const file of known) {
    const named = readFileSync(join(folder, file), 'utf8').matchAll(/static\/chunks\/[\w.~-]+\.js/g)
    for (const [name] of named) known.add(name)
  }
  return [...known].slice(script.length)
}
