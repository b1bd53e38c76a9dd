import { problem } from '@/app/problem'
import { currentPerson } from '@/auth/current-person'
import { exportAccount } from '@/use-cases/account/export-account'

/** Everything that is stored about who asks, as a file. */
export async function GET(): Promise<Response> {
  try {
    const person = await currentPerson()
    const stored = await exportAccount(person)
    return new Response(`${JSON.stringify(stored, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="calms-radar-account.json"',
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    return problem(error)
  }
}
