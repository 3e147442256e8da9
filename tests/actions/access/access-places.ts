// Places in the access matrix, seen by a caller whose own child is in the first homeroom.
import { DISTRICT } from '../world/world'

export const PLACES = ['own', 'otherClass', 'otherGrade', 'otherSchool', 'otherDistrict'] as const
export type Place = (typeof PLACES)[number]

export interface Where {
  readonly districtId: string
  readonly schoolId: string
  readonly homeroomId: string
  readonly grade: number
}

/** `otherDistrict` is a district as invented as the first. */
export const WHERE: Readonly<Record<Place, Where>> = {
  own: { districtId: DISTRICT, schoolId: 'qinghe', homeroomId: 'qinghe-3-1', grade: 3 },
  otherClass: { districtId: DISTRICT, schoolId: 'qinghe', homeroomId: 'qinghe-3-2', grade: 3 },
  otherGrade: { districtId: DISTRICT, schoolId: 'qinghe', homeroomId: 'qinghe-4-1', grade: 4 },
  otherSchool: { districtId: DISTRICT, schoolId: 'yunling', homeroomId: 'yunling-3-1', grade: 3 },
  otherDistrict: { districtId: 'faraway', schoolId: 'yuanfang', homeroomId: 'yuanfang-3-1', grade: 3 },
}
