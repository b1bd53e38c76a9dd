/**
 * The fewest respondents from whom agreement, an interval or a change is computed. Two people's spread says next to
 * nothing, and it would give away what each of them answered.
 *
 * @see docs/scoring.md, rules 4, 7 and 8
 */
export const SMALLEST_SAMPLE = 3
