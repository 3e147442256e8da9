// Hand-over in the access matrix: rows and inputs of gates, the closing of a day, and pick-up.
import type { ActionInput, ActionName } from '@domain/registry'
import { own, type Row, school } from './access-cells'
import { type Place, WHERE } from './access-places'

const requestKey = 'access-matrix-0001'
const atSchool = (place: Place) => ({ schoolId: WHERE[place].schoolId })
const pupil = (place: Place) => ({ pupilId: place })

export const HAND_OVER_INPUTS = {
  'enrollment.getGateList': (place) => ({ ...atSchool(place), gateId: null }),
  'enrollment.saveHandOvers': (place) => ({ ...atSchool(place), gateId: 'g1', date: '2026-09-08', marks: [] }),
  'enrollment.checkPickupCode': (place) => ({ ...atSchool(place), gateId: 'g1', pupilId: null, code: '000000' }),
  'enrollment.getDayClosing': atSchool,
  'enrollment.recordOverdueStep': (place) => ({
    ...atSchool(place),
    pupilId: place,
    step: 'GUARDIANS',
    outcome: 'REACHED',
    note: null,
  }),
  'enrollment.closeAfternoon': atSchool,
  'enrollment.reopenAfternoon': (place) => ({ ...atSchool(place), reason: '记错了' }),
  'enrollment.getPickup': pupil,
  'enrollment.signLeavingWay': (place) => ({ ...pupil(place), way: 'IN_PERSON', siblingId: null }),
  'enrollment.getHandOverSettings': atSchool,
  'enrollment.saveGates': (place) => ({ ...atSchool(place), gates: [{ name: '南门', grades: [3] }] }),
  'enrollment.enterCustodyBar': (place) => ({
    ...pupil(place),
    name: '周立',
    document: '（2026）1 号',
    until: null,
    requestKey,
  }),
  'enrollment.endCustodyBar': (place) => ({ ...pupil(place), barId: `${place}:${requestKey}`, reason: '撤销了' }),
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }

const atGate: Row = { dutyTeacher: school, schoolAdmin: school }
const office: Row = { schoolAdmin: school }

export const HAND_OVER_ROWS = {
  'enrollment.getGateList': atGate,
  'enrollment.saveHandOvers': atGate,
  'enrollment.checkPickupCode': atGate,
  'enrollment.getDayClosing': atGate,
  'enrollment.recordOverdueStep': atGate,
  'enrollment.closeAfternoon': atGate,
  'enrollment.reopenAfternoon': atGate,
  'enrollment.getPickup': { guardian: own, pickupPerson: own },
  'enrollment.signLeavingWay': { guardian: own },
  'enrollment.getHandOverSettings': office,
  'enrollment.saveGates': office,
  'enrollment.enterCustodyBar': office,
  'enrollment.endCustodyBar': office,
} as const satisfies Partial<Record<ActionName, Row>>
