/**
 * Loaded into a tested app's process before anything else (NODE_OPTIONS=--import): shifts its clock, and tells how much
 * it holds, whenever WATCHED_FILE changes. The file holds {"turn": n, "shift": milliseconds}; the answer to each turn is
 * in the file of the same name with ".told".
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import Module from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

const PAUSE = 50
const file = process.env.WATCHED_FILE
const texts = new Set()
let shift = 0
let turn = 0

if (file && isMainThread) {
  shiftClock()
  countStatements()
  setInterval(look, PAUSE).unref()
}

function look() {
  const asked = parsed()
  if (asked === null || asked.turn === turn) return
  ;({ turn, shift } = asked)
  const told = JSON.stringify({ turn, pid: process.pid, heap: heap(), statements: texts.size, shapes: shapes().size })
  writeFileSync(`${file}.new`, told)
  renameSync(`${file}.new`, `${file}.told`)
}

function parsed() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // Not there yet, or not wholly.
    return null
  }
}

/** The texts but for the lengths of their lists. */
function shapes() {
  return new Set(
    [...texts].map((text) => text?.replace(/\((?:\?|\$\d+)(?:,\s*(?:\?|\$\d+))*\)/g, '(…)').replace(/\$\d+/g, '?')),
  )
}

/** The bytes that cannot be freed. */
function heap() {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

function shiftClock() {
  const Real = Date
  const now = () => Real.now() + shift
  globalThis.Date = new Proxy(Real, {
    construct: (target, values, as) => Reflect.construct(target, values.length === 0 ? [now()] : values, as),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
}

/** Every text of SQL that reaches either driver, whichever copy of it the app has. */
function countStatements() {
  const { _load } = Module
  Module._load = function (...args) {
    const loaded = _load.apply(this, args)
    if (/better-sqlite3|(^|[/\\])pg([/\\-]|$)/.test(String(args[0]))) {
      counted(loaded?.prototype, 'prepare')
      if (Object.getOwnPropertyDescriptor(loaded ?? {}, 'Client')?.value) counted(loaded.Client.prototype, 'query')
    }
    return loaded
  }
}

const patched = new Set()

function counted(prototype, name) {
  const own = prototype?.[name]
  if (typeof own !== 'function' || patched.has(prototype)) return
  patched.add(prototype)
  prototype[name] = function (asked, ...rest) {
    texts.add(typeof asked === 'string' ? asked : asked?.text)
    return own.call(this, asked, ...rest)
  }
}
