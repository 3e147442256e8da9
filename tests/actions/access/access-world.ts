// The access matrix's district: one of everything in every place, and one caller per cell.

import { type StoredBill, withSums } from '@domain/billing/bills/stored-bill'
import type { Payment } from '@domain/billing/payments/payment-record'
import { demo2026 } from '@domain/billing/policy/demo-2026'
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import type { StoredReversal } from '@domain/billing/reversals/reversal-record'
import type { StoredClaim } from '@domain/billing/subsidy/subsidy-record'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import type { CaseFile } from '@domain/complaints/cases/case-file'
import type { Report } from '@domain/complaints/channel/stored-case'
import type { RoleKey, StaffDevice } from '@domain/complaints/keys/role-key'
import type { ComplaintProposal } from '@domain/complaints/results/proposal'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { ExamPlan } from '@domain/homework/exams/exam-plan'
import type { Finding, Inspection } from '@domain/homework/inspections/inspection'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { PupilNote } from '@domain/homework/notes/pupil-note'
import type { HomeworkConcern } from '@domain/homework/questions/homework-concern'
import type { HomeworkQuestion } from '@domain/homework/questions/homework-question'
import type { Invitation } from '@domain/identity/invitations/invitation'
import type { Contest } from '@domain/identity/joining/contest'
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { type Grant, ROLES, type Role } from '@domain/identity/roles/role'
import type { District, Homeroom } from '@domain/identity/schools/school'
import type { Announcement, AnnouncementReceipt } from '@domain/notices/announcements/announcement'
import type { Correction } from '@domain/privacy/corrections/correction'
import { addDays, instantOf, schoolDate } from '@domain/values/school-date'
import { claimIn, draftedPack } from '../billing/pack-documents'
import {
  consent,
  course,
  type Documents,
  grant,
  identity,
  LOGIN_OF,
  NOW,
  person,
  pupil,
  rollFor,
  smallWorld,
  term,
} from '../world/world'
import { announced } from './access-announcements'
import { behalfRequests } from './access-behalf'
import { billIn, recordIn, reversalIn } from './access-bills'
import { RELATIONS, type Relation } from './access-cells'
import { caseFiles, complaintProposals, DEPARTMENT, reports, roleKeysFor, staffDevices } from './access-complaints'
import { openDraws } from './access-draws'
import { homeworkDayIn, saidOfHomework } from './access-homework'
import { homeworkIn } from './access-homework-items'
import { overseen } from './access-inspections'
import { paymentIn } from './access-payments'
import { PLACES, type Place, WHERE } from './access-places'

export interface AccessDocuments extends Documents {
  readonly districts: readonly District[]
  readonly invitations: readonly Invitation[]
  readonly joinRequests: readonly JoinRequest[]
  readonly contests: readonly Contest[]
  readonly corrections: readonly Correction[]
  readonly waiverApplications: readonly StoredApplication[]
  readonly payments: readonly Payment[]
  readonly policyPacks: readonly StoredPack[]
  readonly pupilTerms: readonly PupilTerm[]
  readonly bills: readonly StoredBill[]
  readonly reversals: readonly StoredReversal[]
  readonly subsidyClaims: readonly StoredClaim[]
  readonly homeworkDays: readonly HomeworkDay[]
  readonly homeworkQuestions: readonly HomeworkQuestion[]
  readonly homeworkConcerns: readonly HomeworkConcern[]
  readonly behalfRequests: typeof behalfRequests
  readonly draws: typeof openDraws
  readonly announcements: readonly Announcement[]
  readonly announcementReceipts: readonly AnnouncementReceipt[]
  readonly roleKeys: readonly RoleKey[]
  readonly staffDevices: readonly StaffDevice[]
  readonly reports: readonly Report[]
  readonly caseFiles: readonly CaseFile[]
  readonly complaintProposals: readonly ComplaintProposal[]
  readonly inspections: readonly Inspection[]
  readonly findings: readonly Finding[]
  readonly pupilNotes: readonly PupilNote[]
  readonly examPlans: readonly ExamPlan[]
}

/** Where each role's own grant reaches; a role that is not listed has no narrower scope than the district. */
const SCOPES: Partial<Record<Role, Partial<Grant>>> = {
  guardian: { schoolId: 'qinghe', pupilId: 'own' },
  pickupPerson: { schoolId: 'qinghe', pupilId: 'own' },
  teacher: { schoolId: 'qinghe' },
  classTeacher: { schoolId: 'qinghe', homeroomId: 'qinghe-3-1', grade: 3 },
  subjectTeacher: { schoolId: 'qinghe', homeroomId: 'qinghe-3-1', subject: 'MATHEMATICS' },
  gradeLead: { schoolId: 'qinghe', grade: 3 },
  dutyTeacher: { schoolId: 'qinghe' },
  enforcement: { department: DEPARTMENT },
  schoolAdmin: { schoolId: 'qinghe' },
  schoolFinance: { schoolId: 'qinghe' },
}

/** How a grant stands, when the relation is about the grant and not about the place. */
const STANDING: Partial<Record<Relation, Partial<Grant>>> = {
  revoked: { revokedAt: NOW - 60_000 },
  expired: { until: schoolDate('2026-09-08') },
  notYet: { from: schoolDate('2026-09-10') },
}

/** One person a cell: what one does to the own grant changes nobody else's answer. */
const callerOf = (role: Role, relation: Relation) => `${role}-${relation}`

export function loginOf(role: Role, relation: Relation): string | null {
  return relation === 'signedOut' ? null : LOGIN_OF(callerOf(role, relation))
}

/** What the request is about. */
export function placeOf(relation: Relation): Place {
  return PLACES.find((place) => place === relation) ?? 'own'
}

function callers(): Person[] {
  return ROLES.flatMap((role) =>
    RELATIONS.map((relation) => {
      const grants = role === 'anyone' ? [] : [grant(role, { ...SCOPES[role], ...STANDING[relation] })]
      return person(callerOf(role, relation), grants)
    }),
  )
}

/** Those whom the requests name. */
function named(place: Place): Person[] {
  const { districtId, schoolId } = WHERE[place]
  const child = { districtId, schoolId, pupilId: place }
  return [
    person(`kin-${place}`, [grant('pickupPerson', child)]),
    person(`former-${place}`, [grant('guardian', { ...child, revokedAt: NOW - 60_000 })]),
    person(`colleague-${place}`, [grant('teacher', { districtId, schoolId })]),
    person(`specialist-${place}`, [grant('expert', { districtId })]),
  ]
}

function pupilIn(place: Place): Pupil {
  const { schoolId, homeroomId, grade } = WHERE[place]
  return { ...pupil(place, schoolId), homeroomId, grade }
}

function homeroomIn(place: Place): Homeroom {
  const { homeroomId: _id, schoolId, grade } = WHERE[place]
  return { _id, schoolId, grade, classNumber: Number(_id.split('-')[2]), name: `班${_id}`, classTeacherId: null }
}

/** Other schools' courses are taught by somebody of the caller's own name: the school must stop them, not the name. */
const TAUGHT_BY: Readonly<Record<Place, string>> = {
  own: callerOf('teacher', 'own'),
  otherClass: 'colleague-own',
  otherGrade: 'colleague-own',
  otherSchool: callerOf('teacher', 'otherSchool'),
  otherDistrict: callerOf('teacher', 'otherDistrict'),
}

function invitationsIn(place: Place): Invitation[] {
  const { districtId, schoolId } = WHERE[place]
  const common = { districtId, homeroomId: null, roleUntil: null, label: '周', createdBy: 'bootstrap' }
  const open = { createdAt: NOW, expiresAt: NOW + 86_400_000, redeemedBy: null, redeemedAt: null, withdrawnAt: null }
  const family = { role: 'pickupPerson', districtId, schoolId, pupilId: place, relation: '奶奶' } as const
  return [
    { ...common, ...open, _id: `family-${place}`, kind: 'PICKUP', schoolId, pupilId: place, gives: family },
    {
      ...common,
      ...open,
      _id: `staff-${place}`,
      kind: 'STAFF',
      schoolId,
      pupilId: null,
      gives: { role: 'teacher', districtId, schoolId },
    },
    {
      ...common,
      ...open,
      _id: `official-${place}`,
      kind: 'OFFICIAL',
      schoolId: null,
      pupilId: null,
      gives: { role: 'expert', districtId },
    },
  ]
}

const unsettled = { settledBy: null, settledAt: null } as const

function joinRequestIn(place: Place): JoinRequest {
  const { districtId, schoolId, homeroomId } = WHERE[place]
  const asked = {
    guardianName: '王家长',
    relation: '妈妈',
    childName: '林同学',
    nameKey: '林同学',
    askedAt: NOW,
    state: 'WAITING',
  } as const
  const personId = `specialist-${place}`
  return { _id: `join-${place}`, districtId, schoolId, homeroomId, personId, pupilId: null, ...asked, ...unsettled }
}

function contestIn(place: Place): Contest {
  const { districtId, schoolId, homeroomId } = WHERE[place]
  const said = { grantKey: `guardian|${schoolId}|||${place}|`, reason: 'NOT_MY_CHILD', at: NOW, state: 'OPEN' } as const
  const personId = `former-${place}`
  return { _id: `contest-${place}`, districtId, schoolId, homeroomId, personId, pupilId: place, ...said, ...unsettled }
}

function correctionIn(place: Place): Correction {
  const { districtId, schoolId, homeroomId } = WHERE[place]
  const wish = { field: 'OTHER', wanted: '班级不对', at: NOW, state: 'OPEN' } as const
  const personId = callerOf('guardian', 'own')
  return {
    _id: `correction-${place}`,
    districtId,
    schoolId,
    homeroomId,
    personId,
    pupilId: place,
    ...wish,
    ...unsettled,
  }
}

/** Of a term before: what a family asks about the present one is not in its way. */
function applicationIn(place: Place): StoredApplication {
  const { districtId, schoolId } = WHERE[place]
  const asked = { category: 'ORPHAN', state: 'APPLIED', appliedBy: `kin-${place}`, key: null } as const
  const undecided = { reviewedBy: null, reason: null, grant: null, evidence: [] } as const
  return {
    _id: `application-${place}`,
    pupilId: place,
    schoolId,
    districtId,
    ...asked,
    ...undecided,
    termId: '2026-spring',
    planId: `${schoolId}:${term.id}`,
    termName: term.name,
    history: [{ type: 'APPLY', at: NOW, by: `kin-${place}` }],
    changedAt: NOW,
    rev: 1,
    termEndsAt: instantOf(addDays(term.until, 1)),
  }
}

function draftIn(districtId: string): StoredPack {
  const _id = `pack-${districtId}`
  return draftedPack({ ...demo2026, id: _id, scope: { ...demo2026.scope, districtId } }, 'specialist-own')
}

/** What families said, and what the school recorded of it. */
const said = { ...saidOfHomework, ...announced, behalfRequests, draws: openDraws }

export function accessWorld(): AccessDocuments {
  const small = smallWorld()
  // Everybody has a phone of their own: one phone is one person.
  const people = [...callers(), ...PLACES.flatMap(named)].map((one, at) => ({ ...one, phone: `199${10_000_000 + at}` }))
  const courses = PLACES.map((_id) => course({ _id, schoolId: WHERE[_id].schoolId, teacherId: TAUGHT_BY[_id] }))
  const far = { _id: WHERE.otherDistrict.schoolId, districtId: WHERE.otherDistrict.districtId }
  const [firstSchool, ...schools] = small.schools
  const [firstPlan, ...plans] = small.plans
  if (firstSchool === undefined || firstPlan === undefined) throw new Error('the small world has no school')
  const farPlan = { ...firstPlan, _id: `${far._id}:2026-autumn`, schoolId: far._id, districtId: far.districtId }
  return {
    schools: [firstSchool, ...schools, { ...firstSchool, ...far, name: '远方小学' }],
    plans: [firstPlan, ...plans, farPlan],
    homerooms: PLACES.map(homeroomIn),
    pupils: PLACES.map(pupilIn),
    consents: PLACES.map((_id) => consent({ _id, schoolId: WHERE[_id].schoolId })),
    people,
    identities: people.map(({ _id }) => identity(_id)),
    courses,
    seatRolls: courses.map(rollFor),
    districts: ['hechuan', far.districtId].map((_id) => ({ _id, name: `区${_id}`, officeSince: NOW })),
    invitations: PLACES.flatMap(invitationsIn),
    joinRequests: PLACES.map(joinRequestIn),
    contests: PLACES.map(contestIn),
    corrections: PLACES.map(correctionIn),
    waiverApplications: PLACES.map(applicationIn),
    subsidyClaims: PLACES.map((place) => claimIn(`claim-${place}`, WHERE[place])),
    payments: PLACES.map(paymentIn),
    policyPacks: ['hechuan', far.districtId].map(draftIn),
    pupilTerms: PLACES.map(recordIn),
    bills: PLACES.map(billIn).map(withSums),
    reversals: PLACES.map(reversalIn),
    homeworkDays: PLACES.flatMap((place) => [homeworkDayIn(place), homeworkIn(place)]),
    ...said,
    roleKeys: roleKeysFor(people.map(({ _id }) => _id)),
    staffDevices,
    reports,
    caseFiles,
    complaintProposals,
    ...overseen,
  }
}
