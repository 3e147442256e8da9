// Owns the collections and indexes: read by the local cloud, by tests, and by deployment to CloudBase.

export interface IndexSchema {
  readonly name: string
  readonly fields: readonly { readonly field: string; readonly direction: 1 | -1 }[]
  readonly unique: boolean
}

export interface CollectionSchema {
  readonly name: string
  readonly indexes: readonly IndexSchema[]
}

function index(name: string, fields: readonly string[], unique = false): IndexSchema {
  return { name, unique, fields: fields.map((field) => ({ field, direction: 1 as const })) }
}

/** Every collection is closed to clients (ADMINONLY): all access goes through the functions. */
export const schema: readonly CollectionSchema[] = [
  /** _id: the platform's login (`wx:<openid>` or `web:<uuid>`); personId. */
  { name: 'identities', indexes: [index('person', ['personId'])] },
  { name: 'people', indexes: [index('phone', ['phone']), index('imported', ['importedBySchoolId', '_id'])] },
  { name: 'schools', indexes: [index('district', ['districtId', '_id'])] },
  { name: 'homerooms', indexes: [index('school', ['schoolId', '_id'])] },
  {
    name: 'pupils',
    indexes: [index('school', ['schoolId', '_id']), index('studentNumber', ['schoolId', 'studentNumber'], true)],
  },
  { name: 'plans', indexes: [index('school', ['schoolId', 'termId'], true)] },
  { name: 'courses', indexes: [index('plan', ['planId', 'code'], true)] },
  /** _id: the course's id. */
  { name: 'seatRolls', indexes: [index('plan', ['planId', '_id']), index('touched', ['touchedAt'])] },
  /** _id: `${planId}:${pupilId}`. */
  { name: 'pupilTerms', indexes: [index('pupil', ['pupilId', 'planId']), index('plan', ['planId', '_id'])] },
  /** Approved fee waivers, apart from the pupil record; read by billing alone. */
  { name: 'waivers', indexes: [index('pupil', ['pupilId', 'termId'])] },
  /** Append-only: who changed what, when, in which role. */
  { name: 'audit', indexes: [index('school', ['schoolId', 'at']), index('person', ['personId', 'at'])] },
]
