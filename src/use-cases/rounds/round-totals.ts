/** How far the teams of a round are. */
type Participation = { expectedSize: number | null; answered: number; leadSubmitted: boolean; results: boolean }

/**
 * What many teams' participation adds up to.
 *
 * @example
 * // Six of eight, and three of a team whose size nobody said
 * roundTotals([six, three]) //=> { teams: 2, answered: 9, expected: 8, unsized: 1, … }
 */
export function roundTotals(rows: readonly Participation[]) {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const count = (is: (row: Participation) => boolean) => rows.filter(is).length
  return {
    teams: rows.length,
    answered: sum(rows.map(({ answered }) => answered)),
    /** How many members are asked in those teams whose size was said. */
    expected: sum(rows.map(({ expectedSize }) => expectedSize ?? 0)),
    unsized: count(({ expectedSize }) => expectedSize === null),
    leads: count(({ leadSubmitted }) => leadSubmitted),
    withResults: count(({ results }) => results),
  }
}
