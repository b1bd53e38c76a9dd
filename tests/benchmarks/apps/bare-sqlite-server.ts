/** Run in a process of its own with a port and a file: stores 31 rows for each request, in one durable transaction. */
import { createServer, type IncomingMessage } from 'node:http'
import Database from 'better-sqlite3'

const [port, file] = process.argv.slice(2)
const database = new Database(file)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec(`CREATE TABLE answer (submission TEXT NOT NULL, practice TEXT NOT NULL, answer INTEGER NOT NULL,
  PRIMARY KEY (submission, practice)) WITHOUT ROWID`)
const insert = database.prepare('INSERT INTO answer VALUES (?, ?, ?)')

type Body = { key: string; answers: { practiceId: string; answer: number }[] }

const store = database.transaction(({ key, answers }: Body) => {
  for (const { practiceId, answer } of answers.slice(0, 31)) insert.run(key, practiceId, answer)
})

createServer(async (request, response) => {
  if (request.method === 'POST') store(JSON.parse(await textOf(request)))
  response.writeHead(request.method === 'POST' ? 204 : 200).end()
}).listen(Number(port), '127.0.0.1')

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
