// Reads a class with its school, in one round trip.
import type { Homeroom, School } from '@domain/identity/schools/school'
import { readHomerooms } from '../collections/homerooms'
import { schoolOf } from '../collections/schools'

export interface RoomInSchool {
  readonly homeroom: Homeroom
  readonly school: School | undefined
}

export async function findHomeroomInSchool(homeroomId: string): Promise<RoomInSchool | null> {
  type Row = Homeroom & { readonly schools: readonly School[] }
  const [row] = await readHomerooms<Row>({ _id: homeroomId }, [schoolOf])
  if (row === undefined) return null
  const { schools, ...homeroom } = row
  return { homeroom, school: schools[0] }
}
