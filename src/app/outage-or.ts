import { type Outage, outageOf } from '@/errors/outage'

/** What a use-case found; or which outage keeps it from telling. */
export async function outageOr<T extends object | number | null>(result: Promise<T>): Promise<T | Outage> {
  try {
    return await result
  } catch (error) {
    const outage = outageOf(error)
    if (outage) return outage
    throw error
  }
}
