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
  {
    name: 'people',
    indexes: [
      index('phone', ['phone']),
      index('imported', ['importedBySchoolId', '_id']),
      index('grantSchool', ['grants.schoolId']),
      index('grantPupil', ['grants.pupilId']),
      index('grantDistrict', ['districtId', '_id']),
      index('grantRole', ['grants.role']),
      index('grantHomeroom', ['grants.homeroomId']),
    ],
  },
  { name: 'districts', indexes: [] },
  {
    name: 'schools',
    indexes: [index('district', ['districtId', '_id']), index('name', ['districtId', 'name'], true)],
  },
  /** _id: the school's id; renewed by a timer. */
  { name: 'schoolCounts', indexes: [] },
  { name: 'homerooms', indexes: [index('school', ['schoolId', '_id'])] },
  {
    name: 'pupils',
    indexes: [
      index('school', ['schoolId', '_id']),
      index('studentNumber', ['schoolId', 'studentNumber'], true),
      index('homeroom', ['homeroomId', '_id']),
      index('left', ['leftOn']),
    ],
  },
  { name: 'plans', indexes: [index('school', ['schoolId', 'termId'], true)] },
  { name: 'courses', indexes: [index('plan', ['planId', 'code'], true)] },
  /** _id: the course's id. */
  { name: 'seatRolls', indexes: [index('plan', ['planId', '_id']), index('touched', ['touchedAt'])] },
  /** _id: `${planId}:${pupilId}`. */
  { name: 'pupilTerms', indexes: [index('pupil', ['pupilId', 'planId']), index('plan', ['planId', '_id'])] },
  /** Approved fee waivers, apart from the pupil record; read by billing alone. */
  { name: 'waivers', indexes: [index('pupil', ['pupilId', 'termId'])] },
  /** _id: `${pupilId}:${termId}`. What a family said of itself, with its evidence; read by guardian and reviewer alone. */
  {
    name: 'waiverApplications',
    indexes: [
      index('pupil', ['pupilId', 'termId']),
      index('school', ['schoolId', 'state', '_id']),
      index('ends', ['state', 'grant.until']),
      index('over', ['termEndsAt']),
    ],
  },
  /** _id: `${planId}:${pupilId}`; entries are only ever added. */
  {
    name: 'bills',
    indexes: [
      index('plan', ['planId', '_id']),
      index('pupil', ['pupilId', 'planId']),
      index('list', ['planId', 'homeroomId', '_id']),
      index('state', ['planId', 'sums.state', 'homeroomId', '_id']),
      index('followed', ['followedAt']),
      index('returning', ['sums.toReturnFen']),
      index('schoolReturning', ['schoolId', 'sums.toReturnFen']),
      index('moneyDay', ['schoolId', 'money.on']),
    ],
  },
  /** _id: `${planId}:${pupilId}`: what a guardian chose for the material of courses, before the bill is issued. */
  { name: 'consumableChoices', indexes: [index('pupil', ['pupilId'])] },
  /** _id: the number of the payment, as the gateway knows it. */
  {
    name: 'payments',
    indexes: [
      index('bill', ['billId']),
      index('open', ['state', 'expiresAt']),
      index('school', ['schoolId', 'startedOn', '_id']),
    ],
  },
  /** _id: `${schoolId}:${date}`: a day's money, compared with the gateway's own bill. */
  { name: 'paymentDays', indexes: [index('school', ['schoolId', 'date'])] },
  /** _id: `${courseId}:${date}`. */
  { name: 'lessonRecords', indexes: [index('plan', ['planId', 'date']), index('course', ['courseId', 'date'])] },
  /** _id: `${planId}:${payeeId}`. */
  { name: 'payeeContracts', indexes: [index('plan', ['planId', '_id'])] },
  { name: 'serviceCosts', indexes: [index('plan', ['planId', '_id'])] },
  { name: 'payouts', indexes: [index('plan', ['planId', '_id'])] },
  /** _id: the plan's id: a term closed, with the figures published to families. */
  { name: 'termClosings', indexes: [index('school', ['schoolId', '_id'])] },
  /** _id: `${schoolId}:${year}`. */
  { name: 'subsidyClaims', indexes: [index('district', ['districtId', 'state', '_id'])] },
  /** _id: the school's id; sums renewed by a timer. */
  { name: 'feeCounts', indexes: [] },
  /** _id: the pack's id: fee policies drafted, reviewed by a second person, in force. */
  { name: 'policyPacks', indexes: [index('district', ['districtId', 'state', '_id'])] },
  /** _id: hash of the code. */
  {
    name: 'invitations',
    indexes: [
      index('pupil', ['pupilId', 'kind']),
      index('homeroom', ['homeroomId', 'kind']),
      index('school', ['schoolId', 'kind']),
      index('district', ['districtId', 'kind']),
      index('expiry', ['expiresAt']),
    ],
  },
  {
    name: 'joinRequests',
    indexes: [
      index('homeroom', ['homeroomId', 'state']),
      index('person', ['personId']),
      index('pupil', ['pupilId']),
      index('settled', ['settledAt']),
      index('asked', ['state', 'askedAt']),
    ],
  },
  {
    name: 'contests',
    indexes: [index('homeroom', ['homeroomId', 'state']), index('pupil', ['pupilId']), index('settled', ['settledAt'])],
  },
  /** _id: the login. */
  { name: 'tries', indexes: [index('first', ['firstAt'])] },
  /** _id: the pupil's id; entries are only ever added. */
  { name: 'consents', indexes: [index('school', ['schoolId', '_id']), index('kind', ['entries.kind'])] },
  {
    name: 'corrections',
    indexes: [
      index('school', ['schoolId', 'state', 'at']),
      index('pupil', ['pupilId']),
      index('settled', ['settledAt']),
    ],
  },
  /** _id: the pupil's id. */
  { name: 'erasures', indexes: [index('due', ['state', 'dueAt'])] },
  { name: 'filesToDelete', indexes: [index('due', ['deleteAfter']), index('pupil', ['pupilId'])] },
  {
    name: 'notices',
    indexes: [
      index('person', ['personId', 'at']),
      index('pupil', ['pupilId']),
      index('due', ['sending', 'notBefore']),
      index('at', ['at']),
    ],
  },
  /** _id: the person's id. */
  { name: 'noticeSettings', indexes: [] },
  /** Append-only, chained by person: who did or saw what, when, in which role. */
  {
    name: 'audit',
    indexes: [
      index('chain', ['chain', 'seq'], true),
      index('district', ['districtId', 'at']),
      index('school', ['schoolId', 'at']),
      index('person', ['personId', 'at']),
      index('pupil', ['pupilIds', 'at']),
      index('at', ['at']),
    ],
  },
  /** _id: `seal:<number>`. */
  { name: 'auditSeals', indexes: [index('number', ['number'], true)] },
]
