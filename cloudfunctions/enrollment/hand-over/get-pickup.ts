// Shows a family when, where and by whom its child is fetched, with the code, and who did before.
import { codeHours } from '@domain/enrollment/hand-over/code-hours'
import { type Fetcher, fetchersOf } from '@domain/enrollment/hand-over/fetchers-of'
import { gateOf, gatesOn } from '@domain/enrollment/hand-over/gate-plan'
import { gateStates } from '@domain/enrollment/hand-over/gate-state'
import { mayTakeHome, mustBeInPerson, wayOn } from '@domain/enrollment/hand-over/leaving-way'
import { maskedPhone } from '@domain/values/masked-phone'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { findPickup, type Pickup } from './find-pickup'
import { kinOfChild } from './gate-children'
import { pickupCode } from './pickup-codes'

export const getPickup = handle('enrollment.getPickup', {
  locate: async ({ input: { pupilId }, today }) => {
    const found = await findPickup(pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId }, found }
  },
  run: async ({ found, caller, grant, now, today }) => {
    const { pupil, leaving, school, gatePlan } = found
    const isGuardian = grant?.role === 'guardian'
    const fetchers = fetchersOn(found, today)
    return ok({
      today,
      now,
      pupil: { pupilId: pupil._id, name: pupil.name, homeroomName: pupil.homeroomName },
      leaving: leaving && { ...leaving },
      gateName: gateOf(gatesOn(gatePlan, today), pupil.grade)?.name ?? null,
      schoolPhone: school?.phone ?? null,
      pass: passOf(found, fetchers, { personId: caller.personId ?? '', isGuardian, today }),
      fetchers: isGuardian ? fetchers.map((fetcher) => fetcherLine(found, fetcher, caller.personId)) : [],
      handed: isGuardian ? handedOf(found) : [],
      leavingWay: leavingWayOf(found, today, isGuardian),
    })
  },
})

function fetchersOn({ pupil, circle, day, bars }: Pickup, today: SchoolDate): readonly Fetcher[] {
  return fetchersOf({ pupilId: pupil._id, kin: kinOfChild(circle, pupil._id, today), day, bars, date: today })
}

interface Asking {
  readonly personId: string
  readonly isGuardian: boolean
  readonly today: SchoolDate
}

/** A guardian sees the code of whoever is named for today; everybody else their own. Who is held sees none. */
function passOf({ pupil, leaving, gatePlan }: Pickup, fetchers: readonly Fetcher[], asking: Asking) {
  const { personId, isGuardian, today } = asking
  const own = fetchers.find(({ who }) => who === personId)
  const named = isGuardian && own?.isHeld === false ? fetchers.find(({ isToday }) => isToday) : undefined
  const shown = named ?? own
  if (shown === undefined || shown.isHeld || leaving === null || gatesOn(gatePlan, today).length === 0) return null
  if (gatePlan === null) return null
  const { who, name, relation, kind } = shown
  const code = pickupCode(gatePlan, { pupilId: pupil._id, date: today, who })
  return { code, ...codeHours(leaving.at, today), name, relation, isMine: who === personId, isGuest: kind === 'GUEST' }
}

function fetcherLine({ circle, day }: Pickup, { who, kind, name, relation, isToday }: Fetcher, caller: string | null) {
  const guest = [day.collector, day.early].find((change) => change?._id === who)?.guest
  const phone = guest?.phone ?? circle.find(({ _id }) => _id === who)?.phone ?? ''
  return { name, relation, kind, phone: phone === '' ? '' : maskedPhone(phone), isToday, isMine: who === caller }
}

/** As it stands: an entry that was taken back is not shown. */
function handedOf({ gateDays, pupil }: Pickup) {
  return gateDays.flatMap(({ date, marks }) => {
    const state = gateStates(marks).get(pupil._id)
    const last = state?.kind === 'GONE' ? state.last : null
    if (!last?.handed) return []
    const { way, proof } = last.handed
    return [{ date, at: last.at, way, name: last.name, relation: last.relation, byCode: proof === 'CODE' }]
  })
}

function leavingWayOf({ pupil, paper, siblings }: Pickup, today: SchoolDate, isGuardian: boolean) {
  const signed = paper?.signed ?? []
  const older = siblings.filter(
    (one) => one._id !== pupil._id && one.schoolId === pupil.schoolId && one.leftOn === null && mayTakeHome(one, today),
  )
  return {
    way: wayOn(pupil.grade, signed, today).way,
    isSmall: mustBeInPerson(pupil.grade, today),
    byName: signed.at(-1)?.byName ?? null,
    at: signed.at(-1)?.at ?? null,
    siblings: isGuardian ? older.map(({ _id, name }) => ({ pupilId: _id, name })) : [],
  }
}
