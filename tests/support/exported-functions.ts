import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type ExportedFunction = { file: string; name: string; firstType: string; usesDatabase: boolean }

const EXPORT =
  /export (?:async )?function (\w+)(?:<[^>]*>)?\(\s*(?:(?:\w+|\{[^}]*\})\??(?:: ([\w<>'", |]+?))?)?(?: =|[,)])/g

/** Every function that a folder of src exports, with the type of its first parameter. */
export function exportedFunctions(folder: string, matching = /\.tsx?$/): ExportedFunction[] {
  const path = join(process.cwd(), 'src', folder)
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => matching.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(path, file), 'utf8')
      return [...text.matchAll(EXPORT)].map(([, name = '', firstType = '']) => ({
        file,
        name,
        firstType,
        usesDatabase: text.includes("'@/database/"),
      }))
    })
}
