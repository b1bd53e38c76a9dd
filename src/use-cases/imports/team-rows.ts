import { nameKey } from '@/database/name-key'
import { AppError, type FieldError } from '@/errors/app-error'
import { emailSchema } from '../account/email'
import { tagsSchema } from '../teams/tag-name'
import { teamDetailsSchema } from '../teams/team-details'
import { teamNameSchema } from '../teams/team-name'
import { csvTable } from './csv-table'

const COLUMNS = ['name', 'size', 'tags', 'leads'] as const

const RULES = { columns: COLUMNS, required: ['name'], error: 'importColumn', bytes: 256 * 1024, rows: 500 } as const

/** What a row says of a team; what the table has no column for stays as it is. */
export type TeamRow = {
  line: number
  name: string
  size?: number | null
  tags?: string[]
  leads?: string[]
}

const SCHEMAS = {
  name: teamNameSchema.shape.name,
  size: teamDetailsSchema.shape.size,
  // In a table with commas between cells they stand between quotes, or semicolons stand between tags.
  tags: tagsSchema,
  leads: emailSchema.array(),
}

/**
 * The teams of a table written as CSV.
 * @throws AppError `invalid` with the line and the column of all that is wrong.
 */
export function teamRows(text: string): TeamRow[] {
  const rows = csvTable(text, RULES)
  const problems: FieldError[] = []
  const seen = new Set<string>()
  const teams = rows.map(({ line, cells }) => {
    const team: Record<string, unknown> = { line }
    for (const column of COLUMNS) {
      const cell = cells[column]
      if (cell === undefined) continue
      const parsed = SCHEMAS[column].safeParse(written(column, cell))
      if (parsed.success) team[column] = parsed.data
      else problems.push({ field: `line ${line}: ${column}`, problem: parsed.error.issues[0]?.message ?? 'text' })
    }
    const key = nameKey(cells.name ?? '')
    if (seen.has(key)) problems.push({ field: `line ${line}: name`, problem: 'importTwice' })
    seen.add(key)
    return team as TeamRow
  })
  if (problems.length > 0) throw new AppError('invalid', problems)
  return teams
}

function written(column: string, cell: string): unknown {
  if (column === 'tags') return cell.replaceAll(';', ',')
  if (column !== 'leads') return cell
  return [...new Set(cell.split(/[;,\s]+/).filter(Boolean))]
}
