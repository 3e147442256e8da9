// Gives tests direct database access, past the functions, to fill it and check its contents.
import cloudbase from '@cloudbase/node-sdk'
import type { PupilTerm, SeatRoll } from '@domain/enrollment/seats/enrollment'

/** A client of its own: the environment may point elsewhere than in the last test. */
export function stored(name: string) {
  return cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true }).database().collection(name)
}

export async function readAll<Document>(name: string, where: object = {}): Promise<Document[]> {
  const found: Document[] = []
  for (let skip = 0; ; skip += 1000) {
    const { data } = await stored(name).where(where).orderBy('_id', 'asc').skip(skip).limit(1000).get()
    found.push(...data)
    if (data.length < 1000) return found
  }
}

export async function rollOf(courseId: string): Promise<SeatRoll> {
  const [roll] = await readAll<SeatRoll>('seatRolls', { _id: courseId })
  if (roll === undefined) throw new Error(`no roll ${courseId}`)
  return roll
}

/** A child's record at the town school, or null before its first enrollment. */
export async function recordOf(pupilId: string): Promise<PupilTerm | null> {
  const [record] = await readAll<PupilTerm>('pupilTerms', { _id: `qinghe:2026-autumn:${pupilId}` })
  return record ?? null
}

export function allRecords(): Promise<PupilTerm[]> {
  return readAll<PupilTerm>('pupilTerms')
}
