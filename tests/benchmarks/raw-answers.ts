import Database from 'better-sqlite3'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { RawResponse } from './large-organisation'

/**
 * What a tool without published tallies would do: a row for each answer, and SQL that computes the scores of two rounds
 * from them whenever somebody looks (docs/scoring.md, rules 1 to 3).
 */
export class RawAnswers {
  readonly #database: Database.Database
  readonly #insert: Database.Statement
  readonly #rounds: string[] = []
  #respondents = 0

  constructor(file: string) {
    this.#database = new Database(file)
    this.#database.pragma('journal_mode = WAL')
    this.#database.exec(`
      CREATE TABLE practice (id TEXT PRIMARY KEY, pillar TEXT NOT NULL, weight REAL NOT NULL) WITHOUT ROWID;
      CREATE TABLE answer (
        round_id TEXT NOT NULL, assessment_id TEXT NOT NULL, respondent INTEGER NOT NULL, practice_id TEXT NOT NULL,
        kind TEXT NOT NULL, level INTEGER,
        PRIMARY KEY (round_id, assessment_id, respondent, practice_id)
      ) WITHOUT ROWID;
      BEGIN`)
    const practice = this.#database.prepare('INSERT INTO practice VALUES (?, ?, ?)')
    for (const pillar of currentQuestionnaire.pillars) {
      for (const { id, weight } of pillar.practices) practice.run(id, pillar.id, weight)
    }
    this.#insert = this.#database.prepare('INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?)')
  }

  add({ assessmentId, roundId, answers }: RawResponse): void {
    if (!this.#rounds.includes(roundId)) this.#rounds.push(roundId)
    this.#respondents++
    for (const [practice, answer] of Object.entries(answers)) {
      const isLevel = typeof answer === 'number'
      this.#insert.run(
        roundId,
        assessmentId,
        this.#respondents,
        practice,
        isLevel ? 'level' : answer,
        isLevel ? answer : null,
      )
    }
  }

  /** Ends the filling, and says how many answers there are. */
  filled(): number {
    this.#database.exec('COMMIT; ANALYZE')
    return this.#database.prepare('SELECT COUNT(*) FROM answer').pluck().get() as number
  }

  /** The pillar and practice figures of all teams in the last two rounds. @returns how many there are. */
  scores(): number {
    const rounds = this.#rounds.slice(-2)
    const pillars = this.#database.prepare(PILLARS).all(...rounds)
    const practices = this.#database.prepare(PRACTICES).all(...rounds)
    return pillars.length + practices.length
  }

  close(): void {
    this.#database.close()
  }
}

const PILLARS = `
  WITH person AS (
    SELECT answer.round_id, assessment_id, respondent, pillar,
           SUM(CASE WHEN level IS NOT NULL THEN weight * level END) AS total,
           SUM(CASE WHEN level IS NOT NULL THEN weight ELSE 0 END) AS given,
           SUM(CASE WHEN kind <> 'na' THEN weight ELSE 0 END) AS applicable
    FROM answer JOIN practice ON practice.id = practice_id
    WHERE answer.round_id IN (?, ?)
    GROUP BY 1, 2, 3, 4)
  SELECT round_id, assessment_id, pillar, COUNT(*) AS n, SUM(total / given) AS sum, SUM(total / given * total / given) AS squares
  FROM person WHERE given > 0 AND given >= 0.6 * applicable
  GROUP BY 1, 2, 3`

const PRACTICES = `
  SELECT round_id, assessment_id, practice_id,
         SUM(level = 1), SUM(level = 2), SUM(level = 3), SUM(level = 4), SUM(level = 5), SUM(kind = 'na'), SUM(kind = 'unknown')
  FROM answer WHERE round_id IN (?, ?)
  GROUP BY 1, 2, 3`
