// Complaints for the access matrix: one case in each place, keys for the first district's officers.
import type { CaseFile } from '@domain/complaints/cases/case-file'
import { newStage } from '@domain/complaints/cases/case-stage'
import type { Report } from '@domain/complaints/channel/stored-case'
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { RoleKey, StaffDevice } from '@domain/complaints/keys/role-key'
import type { ComplaintProposal } from '@domain/complaints/results/proposal'
import { dateAt, schoolDate } from '@domain/values/school-date'
import { NOW } from '../world/world'
import { PLACES, type Place, WHERE } from './access-places'

/** Joint enforcement of the first district comes from this department. */
export const DEPARTMENT = 'MARKET'

const day = schoolDate('2026-09-01')

export const caseIn = (place: Place) => `case-${place}`
export const keyIn = (place: Place) => `key-${WHERE[place].districtId}`
export const deviceIn = (place: Place) => `device-${WHERE[place].districtId}`
export const proposalIn = (place: Place) => `proposal-${WHERE[place].districtId}`

/** Each district's keys are held by people of the same names: the district must stop them, not the name. */
export function roleKeysFor(personIds: readonly string[]): RoleKey[] {
  const holders = personIds.map((personId) => ({ personId, deviceKeyId: `of-${personId}`, box: '' }))
  return DISTRICTS.flatMap((place) =>
    ROLES.map((role) => ({
      _id: role === 'INTAKE' ? keyIn(place) : `${keyIn(place)}-${role}`,
      districtId: WHERE[place].districtId,
      role,
      mode: 'DEVICE' as const,
      epoch: 1,
      publicKey: '',
      verifyKey: '',
      holders,
      foundedOn: day,
      replacedOn: null,
      escrow: null,
      drills: [],
    })),
  )
}

const DISTRICTS = ['own', 'otherDistrict'] as const satisfies readonly Place[]
const ROLES: readonly KeyRole[] = ['INTAKE', DEPARTMENT]

export const staffDevices: readonly StaffDevice[] = DISTRICTS.map((place) => ({
  _id: deviceIn(place),
  districtId: WHERE[place].districtId,
  personId: 'specialist-own',
  publicKey: '',
  verifyKey: '',
  asksFor: ['INTAKE'],
  keeper: null,
  registeredOn: day,
  retiredOn: null,
}))

export const reports: readonly Report[] = PLACES.map((place) => ({
  _id: caseIn(place),
  lookupHash: `lookup-${place}`,
  intake: 'INTAKE',
  grants: [
    { role: 'INTAKE', keyId: keyIn(place), box: '' },
    { role: DEPARTMENT, keyId: `${keyIn(place)}-${DEPARTMENT}`, box: '' },
  ],
  reporterGrant: '',
  day,
  isUrgent: false,
  isListed: true,
  state: 'TRIAGED',
  dueDay: null,
  turns: 1,
  photoParts: 0,
  hasLookedAgain: false,
}))

export const caseFiles: readonly CaseFile[] = PLACES.map((place) => ({
  _id: caseIn(place),
  districtId: WHERE[place].districtId,
  rev: 1,
  labels: null,
  stage: { ...newStage(), state: 'TRIAGED' },
  days: { startedOn: day, repliedOn: null, acceptedOn: null, resultOn: null, namedOn: null },
  closedOn: null,
  ownerId: null,
  answeredTurns: 0,
  parts: [],
  steps: [],
  lastAct: '',
  countedIn: null,
}))

export const complaintProposals: readonly ComplaintProposal[] = DISTRICTS.map((place) => ({
  _id: proposalIn(place),
  kind: 'RISK',
  districtId: WHERE[place].districtId,
  day: dateAt(NOW),
  institution: '某机构',
  risk: 'REFUNDS',
  proposedBy: 'somebody',
  decidedBy: null,
  decision: null,
}))
