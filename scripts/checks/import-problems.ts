import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { importCycles } from './import-cycles'
import { folderProblem, packageProblem } from './import-table'
import { importsOf } from './imports-of'

/** Generated code follows rules of its own, and is not ours to mend. */
const GENERATED = join('database', 'generated')

/** Every import below `source` (the folder src) that breaks the import table, one sentence each; none if all is well. */
export function importProblems(source: string): string[] {
  const problems: string[] = []
  const graph = new Map<string, string[]>()
  for (const file of sourceFiles(source)) {
    const from = folderOf(source, file)
    const targets: string[] = []
    for (const { specifier, line, known } of importsOf(file, readFileSync(file, 'utf8'))) {
      const place = `src/${relative(source, file).split(sep).join('/')}:${line}`
      const target = pathOf(source, file, specifier)
      if (!known) problems.push(`${place}: nobody can tell what is imported here; write it out`)
      else if (target === null) report(place, packageProblem(from, specifier))
      else if (relative(source, target).startsWith('..')) report(place, 'src may not import what lies outside of it')
      else {
        report(place, folderProblem(from, folderOf(source, target)))
        targets.push(fileOf(target))
      }
    }
    graph.set(file, targets)
  }
  const cycles = importCycles(graph).map((files) => files.map((file) => relative(source, file)).join(' → '))
  return [...problems, ...cycles.map((cycle) => `these import each other in a circle: ${cycle}`)]

  function report(place: string, problem: string | null) {
    if (problem) problems.push(`${place}: ${problem}`)
  }
}

function sourceFiles(source: string): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !name.startsWith(GENERATED))
    .sort()
    .map((name) => join(source, name))
}

/** The path a relative import or the alias `@/` leads to; null for a package. */
function pathOf(source: string, file: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return join(source, specifier.slice(2))
  return specifier.startsWith('.') ? resolve(dirname(file), specifier) : null
}

/** The folder directly below src that a path belongs to; '' for a file of src itself. */
function folderOf(source: string, path: string): string {
  const [first = '', ...rest] = relative(source, path).split(sep)
  return rest.length > 0 || isFolder(path) ? first : ''
}

function fileOf(path: string): string {
  const candidates = ['', '.ts', '.tsx', `${sep}index.ts`, `${sep}index.tsx`].map((end) => path + end)
  return candidates.find((candidate) => existsSync(candidate) && !isFolder(candidate)) ?? path
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
