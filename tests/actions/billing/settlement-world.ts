// The settlement tests' district: taught courses, a provider's course, lessons, closed enrollment.

import { payeeOf } from '@domain/enrollment/lessons/lesson-payee'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import type { ActionInput, ActionName } from '@domain/registry'
import { schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { call } from '../world/district'
import { stored } from '../world/stored'
import { course, type Documents, grant, identity, LOGIN_OF, NOW, person, rollFor, smallWorld } from '../world/world'

export const SCHOOL = { schoolId: 'qinghe' }
export const STUDIO = '竹编合作社'
export const PLAN = 'qinghe:2026-autumn'
const claim = { pupilId: 'own', at: NOW, consent: { textVersion: '1', personId: 'g', at: NOW } }

/** `chess` by `teacher`, `bamboo` by a provider; a pupil in each; a second finance clerk. */
export function settlementWorld(): Documents {
  const world = smallWorld()
  const chess = course({ _id: 'chess', weekday: 1, teacherId: 'teacher' })
  const bamboo = { ...course({ _id: 'bamboo', weekday: 1 }), providerName: STUDIO }
  world.courses.splice(0, world.courses.length, chess, bamboo, course({ _id: 'otherSchool', schoolId: 'yunling' }))
  const rolls = world.courses.map(rollFor).map((roll) => ({ ...roll, seatsLeft: roll.capacity - 1, seated: [claim] }))
  world.seatRolls.splice(0, world.seatRolls.length, ...rolls)
  world.people.push(person('clerk2', [grant('schoolFinance', SCHOOL)]))
  world.identities.push(identity('clerk2'))
  return world
}

/** Says that a course's lesson was held; signed unless told otherwise. */
export function heldLesson(
  courseId: 'chess' | 'bamboo',
  date: string,
  signedBy: string | null = 'schoolAdmin',
): LessonRecord {
  const own = settlementWorld().courses.find(({ _id }) => _id === courseId)
  if (own === undefined) throw new Error(`no course ${courseId}`)
  return {
    _id: `${courseId}:${date}`,
    planId: PLAN,
    schoolId: 'qinghe',
    courseId,
    date: schoolDate(date),
    state: 'DELIVERED',
    cancelReason: null,
    payee: payeeOf(own),
    signedBy,
    at: NOW,
    history: [],
    rev: 1,
  }
}

/** What families paid for the term, in one bill. */
export async function collectFees(paidFen: number): Promise<void> {
  const sums = { paidFen, returnedFen: 0, toReturnFen: 0 }
  await stored('bills').doc(`${PLAN}:fees`).set({ planId: PLAN, schoolId: 'qinghe', sums })
}

export async function holdLessons(lessons: readonly LessonRecord[]): Promise<void> {
  await stored('lessonRecords').add([...lessons])
}

export function asking(cloud: () => LocalCloud) {
  const ask = async <Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>) =>
    (await call(cloud(), LOGIN_OF(who), { name, input })).answer
  /** The answer there must be. */
  const get = async <Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>) => {
    const answer = await ask(who, name, input)
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`)
    return answer.value
  }
  const trips = async <Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>) => {
    const { answer, requestId } = await call(cloud(), LOGIN_OF(who), { name, input })
    expect(answer).toMatchObject({ ok: true })
    return cloud().trips.of(requestId)
  }
  return { ask, get, trips }
}
