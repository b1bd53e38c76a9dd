import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BareApp, withBareApp } from '../../../scripts/checks/bare-page'
import { root } from '../../../scripts/root'
import { childServer } from './child-server'
import type { Served } from './served'

export type BareServer = Served & {
  /** Where it was built. */
  folder: string
  /** Puts something where its pages find it under a name; before they are asked for first. */
  give: (name: string, content: string | Uint8Array) => void
}

const MORE = fileURLToPath(new URL('../baseline', import.meta.url))

/** A small app of the same framework, built and started: what the framework itself takes. */
export async function bareServer(folder: string): Promise<BareServer> {
  const given = join(folder, 'given')
  mkdirSync(given)
  const { bare, remove } = await builtApp()
  try {
    const next = join(root, 'node_modules/next/dist/bin/next')
    const start = (port: number) => [next, 'start', bare.folder, '-H', '127.0.0.1', '-p', String(port)]
    const server = await childServer(start, '/', () => ({ BARE_GIVEN: given }))
    const stop = async () => {
      await server.stop()
      await remove()
    }
    return { ...server, stop, folder: bare.folder, give: (name, text) => writeFileSync(join(given, name), text) }
  } catch (error) {
    await remove()
    throw error
  }
}

/** The bare app for as long as it is not removed. */
function builtApp(): Promise<{ bare: BareApp; remove: () => Promise<void> }> {
  return new Promise((settle, fail) => {
    const over: Promise<void> = withBareApp(
      (bare) =>
        new Promise<void>((release) => {
          const remove = () => {
            release()
            return over
          }
          settle({ bare, remove })
        }),
      MORE,
    )
    over.catch(fail)
  })
}
