// Lists every code that could be said at a school's gates: today's, those taken back, yesterday's.
import type { DayChange } from '@domain/enrollment/absences/day-change'
import { codeHours } from '@domain/enrollment/hand-over/code-hours'
import { isGuest } from '@domain/enrollment/hand-over/fetchers-of'
import { gateStates } from '@domain/enrollment/hand-over/gate-state'
import type { Pass } from '@domain/enrollment/hand-over/judge-code'
import { addDays } from '@domain/values/school-date'
import type { SchoolAfternoon } from './find-gate-day'
import { judgedOf, type LeavingChild, leavingChildren } from './gate-children'
import { pickupCode } from './pickup-codes'

export function passesOfDay(afternoon: SchoolAfternoon): readonly Pass[] {
  const { gatePlan, gateDays } = afternoon
  if (gatePlan === null) return []
  const states = gateStates(gateDays.flatMap(({ marks }) => marks))
  return leavingChildren(afternoon).flatMap((child) => {
    const { pupilId } = child.leaving
    const state = states.get(pupilId)
    const usedAt = state?.kind === 'GONE' ? (state.last?.at ?? null) : null
    return passesOfChild(afternoon, child).map((one) => {
      const { who, date, isRevoked } = one
      const hours = codeHours(child.leaving.at, afternoon.date)
      const gateId = child.gate?.gateId ?? ''
      return {
        code: pickupCode(gatePlan, { pupilId, date, who }),
        pupilId,
        who,
        date,
        gateId,
        ...hours,
        isRevoked,
        usedAt,
      }
    })
  })
}

type Named = Pick<Pass, 'who' | 'date' | 'isRevoked'>

/** Of somebody who is held there is none. */
function passesOfChild(afternoon: SchoolAfternoon, child: LeavingChild): readonly Named[] {
  const { date, changes } = afternoon
  const { fetchers } = judgedOf(afternoon, child)
  const free = fetchers.filter(({ isHeld }) => !isHeld)
  const guests = changes.filter((change) => change.pupilId === child.pupil._id && isGuest(change))
  const holding = new Set(fetchers.map(({ who }) => who))
  const yesterday = addDays(date, -1)
  return [
    ...free.map(({ who }) => ({ who, date, isRevoked: false })),
    ...guests.filter(({ _id, date: day }) => day === date && !holding.has(_id)).map(revoked),
    ...guests
      .filter(({ date: day }) => day !== date)
      .map(({ _id: who, date: day }) => ({ who, date: day, isRevoked: false })),
    ...free.filter(({ kind }) => kind !== 'GUEST').map(({ who }) => ({ who, date: yesterday, isRevoked: false })),
  ]
}

function revoked({ _id: who, date }: DayChange): Named {
  return { who, date, isRevoked: true }
}
