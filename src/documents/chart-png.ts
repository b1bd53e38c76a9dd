import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { interFile } from './inter-file'

/** Pixels for each unit of the drawing: sharp on a slide. */
const DENSITY = 2

const WASM = join(process.cwd(), 'node_modules/@resvg/resvg-wasm/index_bg.wasm')

/** Once in a process: a second time is refused. */
let started: Promise<Uint8Array[]> | undefined

/** A drawing made by `chartSvg` as a PNG of twice its width. */
export async function chartPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  started ??= start().catch((error: unknown) => {
    started = undefined
    throw error
  })
  const fontBuffers = await started
  const width = Number(/width="(\d+)/.exec(svg)?.[1])
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: width * DENSITY },
    font: { fontBuffers, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  })
  try {
    const image = resvg.render()
    const png = new Uint8Array(image.asPng())
    image.free()
    return png
  } finally {
    // What the module holds is not seen by the garbage collector.
    resvg.free()
  }
}

async function start(): Promise<Uint8Array[]> {
  // The letters first: once the module runs it cannot be started again, so nothing may fail after it.
  const letters = await Promise.all([readFile(interFile(400)), readFile(interFile(600))])
  await initWasm(readFile(WASM))
  return letters
}
