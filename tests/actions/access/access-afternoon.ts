// The afternoon in the access matrix: rows and inputs of changes of a day and of the roll call.
import type { ActionInput, ActionName } from '@domain/registry'
import { own, type Row, school } from './access-cells'
import { HAND_OVER_INPUTS } from './access-hand-over'
import type { Place } from './access-places'
import { SESSION_INPUTS, SESSION_ROWS } from './access-sessions'

const requestKey = 'access-matrix-0001'
const pupil = (place: Place) => ({ pupilId: place })

export const AFTERNOON_INPUTS = {
  ...SESSION_INPUTS,
  ...HAND_OVER_INPUTS,
  'enrollment.getDayChanges': pupil,
  'enrollment.changeDay': (place) => ({
    ...pupil(place),
    wish: { kind: 'ABSENT', dates: ['2026-10-13'], courseId: null, reason: null },
    requestKey,
  }),
  'enrollment.takeBackDayChange': (place) => ({ ...pupil(place), changeId: `${place}:2026-10-13:${requestKey}` }),
  'enrollment.getRollCall': (place) => ({ courseId: place, date: '2026-10-13' }),
  'enrollment.saveRollCall': (place) => ({ courseId: place, date: '2026-09-08', marks: [], counted: null }),
  'enrollment.settleGuest': (place) => ({
    courseId: place,
    date: '2026-10-13',
    device: 'phone-01',
    seq: 1,
    state: 'SENT_ON',
    pupilId: null,
  }),
  'enrollment.answerDayChange': (place) => ({
    courseId: place,
    date: '2026-10-13',
    changeId: `${place}:2026-10-13:${requestKey}`,
    answer: 'YES',
  }),
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }

export const AFTERNOON_ROWS = {
  ...SESSION_ROWS,
  'enrollment.getDayChanges': { guardian: own },
  'enrollment.changeDay': { guardian: own },
  'enrollment.takeBackDayChange': { guardian: own },
  'enrollment.getRollCall': { teacher: own, schoolAdmin: school },
  'enrollment.saveRollCall': { teacher: own, schoolAdmin: school },
  'enrollment.settleGuest': { teacher: own, schoolAdmin: school },
  'enrollment.answerDayChange': { teacher: own, schoolAdmin: school },
} as const satisfies Partial<Record<ActionName, Row>>
