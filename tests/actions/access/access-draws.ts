// Draws and wishes in the access matrix: rows, inputs, a draw that anybody may read.
import type { Draw } from '@domain/enrollment/draws/draw'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { ActionInput, ActionName } from '@domain/registry'
import { schoolDate } from '@domain/values/school-date'
import { DISTRICT, NOW } from '../world/world'
import { everybody, own, type Row, school } from './access-cells'
import { type Place, WHERE } from './access-places'

const plan = (place: Place) => ({ schoolId: WHERE[place].schoolId, termId: '2027-spring' })
const step = (place: Place) => ({ ...plan(place), rev: 0 })
const seat = (place: Place) => ({ ...plan(place), pupilId: place, courseId: place })
const other = (place: Place) => ({ ...step(place), numberName: '彩票号码', numberOn: '2027-03-01', reason: '停电' })

export const openPlan = 'qinghe:2020-autumn'

export const DRAW_INPUTS = {
  'enrollment.getWishForm': (place) => ({ pupilId: place }),
  'enrollment.saveWishes': (place) => ({
    consentVersion: ENROLLMENT_CONSENT_VERSION,
    children: [{ pupilId: place, rev: 0, wishes: [], atMost: { aWeek: 1, aTerm: 1 } }],
    together: [],
  }),
  'enrollment.getDrawResult': (place) => ({ pupilId: place }),
  'enrollment.getDrawFile': () => ({ planId: openPlan, part: 0 }),
  'enrollment.getSchoolDraw': (place) => ({ schoolId: WHERE[place].schoolId }),
  'enrollment.prepareDraw': (place) => ({
    ...step(place),
    opensOn: '2027-02-23',
    closesOn: '2027-02-26',
    numberName: '彩票号码',
    numberOn: '2027-02-27',
    aWeek: 3,
    aTerm: 2,
    priorities: [],
  }),
  'enrollment.cancelDraw': step,
  'enrollment.listReservedSeats': plan,
  'enrollment.reserveSeat': (place) => ({ ...seat(place), reason: 'HEALTH' }),
  'enrollment.releaseSeat': seat,
  'enrollment.fixDrawList': step,
  'enrollment.enterPublicNumber': (place) => ({ ...plan(place), number: '03 08' }),
  'enrollment.postponeDraw': other,
  'enrollment.runDraw': plan,
  'enrollment.seatDraw': plan,
  'enrollment.drawAgain': other,
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }

const office: Row = { schoolAdmin: school }

export const DRAW_ROWS = {
  'enrollment.getWishForm': { guardian: own },
  'enrollment.saveWishes': { guardian: own },
  'enrollment.getDrawResult': { guardian: own },
  'enrollment.getDrawFile': everybody,
  'enrollment.getSchoolDraw': office,
  'enrollment.prepareDraw': office,
  'enrollment.cancelDraw': office,
  'enrollment.listReservedSeats': office,
  'enrollment.reserveSeat': office,
  'enrollment.releaseSeat': office,
  'enrollment.fixDrawList': office,
  'enrollment.enterPublicNumber': office,
  'enrollment.postponeDraw': office,
  'enrollment.runDraw': office,
  'enrollment.seatDraw': office,
  'enrollment.drawAgain': office,
} as const satisfies Partial<Record<ActionName, Row>>

/** Announced, of a term in which nobody else has anything to do. */
export const openDraws: readonly Draw[] = [
  {
    _id: openPlan,
    schoolId: 'qinghe',
    schoolName: '青禾小学',
    districtId: DISTRICT,
    termName: '2020-2021学年第一学期',
    drawId: `${openPlan}:draw-1`,
    opensOn: schoolDate('2026-10-01'),
    closesOn: schoolDate('2026-10-05'),
    numberSource: { name: '彩票号码', on: '2026-10-06' },
    secretHash: '0'.repeat(64),
    priorities: [],
    announcedOn: schoolDate('2026-09-01'),
    atMost: { aWeek: 3, aTerm: 2 },
    acts: [{ kind: 'ANNOUNCED', at: NOW, byName: '白校长', reason: null, fingerprint: null }],
    fixed: null,
    typed: null,
    publicNumber: null,
    drawn: null,
    seatedCourses: 0,
    telling: null,
    hasWork: false,
    seatedAt: null,
    rev: 1,
  },
]
