import { processCpu } from '../load/process-cpu'
import { memoryPeak } from './memory-peak'

export type Download = {
  /** All files, one behind the other. */
  content: Uint8Array
  milliseconds: number
  /** Until the first byte of a file, all files together. */
  firstByte: number
  /** What the server took of the processors, in milliseconds. */
  cpu: number
  /** How much more memory the server held at its peak than before, in bytes. */
  growth: number
}

type Files = { url: string; pid: number; paths: readonly string[]; headers: Record<string, string> }

/**
 * Takes some files, one after the other, and what the server needed for that.
 * @throws Error if there is no such file
 */
export async function measuredDownload({ url, pid, paths, headers }: Files): Promise<Download> {
  const chunks: Uint8Array[] = []
  const peak = memoryPeak(pid)
  const cpu = processCpu(pid)
  const start = performance.now()
  let firstByte = 0
  for (const path of paths) {
    const asked = performance.now()
    const plain = { ...headers, 'accept-encoding': 'identity' }
    const reply = await fetch(url + path, { headers: plain, redirect: 'manual' })
    if (reply.status !== 200 || reply.body === null) throw new Error(`${path}: answered with ${reply.status}`)
    let isFirst = true
    for await (const chunk of reply.body) {
      if (isFirst) firstByte += performance.now() - asked
      isFirst = false
      chunks.push(chunk)
    }
  }
  const milliseconds = performance.now() - start
  return { content: Buffer.concat(chunks), milliseconds, firstByte, cpu: processCpu(pid) - cpu, growth: peak() }
}
