// A district under oversight: two schools, a week's homework, families' minutes, an inspection.

import { examsContract } from '@domain/homework/exams/contract'
import { inspectionsContract } from '@domain/homework/inspections/contract'
import type { Inspection } from '@domain/homework/inspections/inspection'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import { homeworkDayId } from '@domain/homework/items/homework-day'
import { loadContract } from '@domain/homework/load/contract'
import { managementContract } from '@domain/homework/management/contract'
import { notesContract } from '@domain/homework/notes/contract'
import { exampleDay, exampleItem } from '@domain/homework/tonight/example-day'
import { homeworkTimeIdOf } from '@domain/homework/tonight/homework-time'
import type { ActionInput, ActionName } from '@domain/registry'
import { addDays, instantOf, type SchoolDate, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { DISTRICT, grant, identity, LOGIN_OF, person, pupil, smallWorld } from '../world/world'

/** Wednesday. */
export const TODAY = schoolDate('2026-09-09')
export const MONDAY = schoolDate('2026-09-07')
export const CLASSES = 6

let cloud: LocalCloud
/** The dearest honest call of each action. */
export const measured = new Map<ActionName, number>()

export async function asked<Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>) {
  const { answer, trips } = await call(cloud, LOGIN_OF(who), { name, input })
  if (answer.ok) measured.set(name, Math.max(trips, measured.get(name) ?? 0))
  return answer
}

/** The value, or the code. */
export async function outcome<Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>) {
  const answer = await asked(who, name, input)
  return answer.ok ? 'OK' : answer.error.code
}

export async function seen<Value>(answer: { readonly ok: boolean; readonly value?: Value }): Promise<Value> {
  if (!answer.ok || answer.value === undefined) throw new Error(JSON.stringify(answer))
  return answer.value
}

/** Who was told so, in order of their ids. */
export async function noticesOf(kind: string): Promise<readonly string[]> {
  const notices = await readAll<{ readonly personId: string; readonly kind: string }>('notices')
  return notices
    .filter((notice) => notice.kind === kind)
    .map(({ personId }) => personId)
    .sort()
}

export const planned: Inspection = {
  _id: 'autumn-draw',
  districtId: DISTRICT,
  year: 2026,
  title: '作业随机抽查',
  kind: 'RANDOM',
  from: schoolDate('2026-09-07'),
  until: schoolDate('2026-09-30'),
  schoolIds: [],
  form: ['WITHIN_LIMIT', 'MARKED_BY_TEACHER'],
  announcedBy: 'districtEducation',
  announcedAt: instantOf(schoolDate('2026-08-05')),
  frame: null,
  draw: null,
}

export const inspectionId = planned._id
export const key = (text: string) => `oversight-test-${text}`
export const officer = 'districtEducation'
/** Sets the clock. */
export const on = (date: string, time = '16:05') => cloud.clock.set(instantOf(schoolDate(date), time))

/** Of a visit: what a form says. */
export const answers = [
  { item: 'WITHIN_LIMIT', answer: 'NOT_MET' },
  { item: 'MARKED_BY_TEACHER', answer: 'MET' },
] as const
export const form = { answers: [...answers], remark: '周二三科合起来 70 分钟', dueOn: '2026-09-20' }

export async function drawnClass(schoolId: string) {
  const { frame, draw } = await seen(await asked(officer, 'homework.getInspection', { inspectionId }))
  const rooms = (draw?.drawn ?? []).map(({ row }) => frame?.classes[row - 1])
  return { all: rooms, one: rooms.find((room) => room?.schoolId === schoolId) ?? rooms[0] }
}

const exam = {
  schoolId: 'qinghe',
  grade: 3,
  kind: 'FINAL' as const,
  form: 'PAPER' as const,
  subjects: ['MATHEMATICS' as const],
}
export const planExam = (name: string, more: object) =>
  outcome('schoolAdmin', 'homework.planExam', { ...exam, on: '2027-01-14', requestKey: key(name), ...more })

/** Every action of these rooms. */
export const OVERSIGHT = {
  ...examsContract,
  ...inspectionsContract,
  ...loadContract,
  ...notesContract,
  ...managementContract,
}

export async function startOversight(): Promise<LocalCloud> {
  const world = smallWorld()
  const child = grant('guardian', { schoolId: 'qinghe', pupilId: 'own-child' })
  const teaches = (subject: 'MATHEMATICS' | 'ENGLISH') =>
    grant('subjectTeacher', { schoolId: 'qinghe', homeroomId: 'qinghe-3-1', subject })
  world.pupils.push(pupil('own-child'), pupil('other-child'))
  world.people.push(
    person('mother', [child]),
    person('stranger', [grant('guardian', { schoolId: 'qinghe', pupilId: 'other-child' })]),
    person('math', [teaches('MATHEMATICS')]),
    person('english', [teaches('ENGLISH')]),
    person('lead', [grant('gradeLead', { schoolId: 'qinghe', grade: 3 })]),
    person('home', [grant('classTeacher', { schoolId: 'qinghe', homeroomId: 'qinghe-3-1', grade: 3 })]),
    person('officer-parent', [grant('districtEducation'), grant('guardian', { schoolId: 'yunling', pupilId: 'x' })]),
  )
  world.identities.push(...['mother', 'stranger', 'math', 'english', 'lead', 'home', 'officer-parent'].map(identity))
  world.homerooms.splice(0, world.homerooms.length)
  for (const schoolId of ['qinghe', 'yunling']) {
    for (let at = 1; at <= CLASSES; at += 1) {
      const grade = 2 + at
      world.homerooms.push({
        _id: `${schoolId}-${grade}-1`,
        schoolId,
        grade,
        classNumber: 1,
        name: `${grade}(1)班`,
        classTeacherId: null,
      })
    }
  }
  cloud = await startDistrict(await buildBundles(), world)
  await stored('districts').add([{ _id: DISTRICT, name: '禾川区', officeSince: 0 }])
  await stored('inspections').add([planned])
  await stored('homeworkDays').add([MONDAY, addDays(MONDAY, 1), TODAY].flatMap(daysOn))
  return cloud
}

function daysOn(date: SchoolDate): readonly HomeworkDay[] {
  return ['qinghe-3-1', 'qinghe-4-1', 'yunling-3-1'].map((homeroomId) => {
    const schoolId = homeroomId.split('-')[0] ?? ''
    const where = { homeroomId, homeroomName: homeroomId, schoolId, grade: Number(homeroomId.split('-')[1]) }
    const written = exampleItem({ itemId: 'written', minutes: 25, dueOn: addDays(date, 1) })
    const oral = exampleItem({ itemId: 'oral', subject: 'ENGLISH', kind: 'ORAL', minutes: 10, state: 'MARKED' })
    const draft = exampleItem({ itemId: 'draft', subject: 'MATHEMATICS', minutes: 30, state: 'APPROVED' })
    return exampleDay({ _id: homeworkDayId(homeroomId, date), ...where, date, items: [written, oral, draft] })
  })
}

/** So many families of a class said so many minutes. */
export async function say(
  [homeroomId, date]: readonly [string, SchoolDate],
  minutes: number,
  families: number,
): Promise<void> {
  const schoolId = homeroomId.split('-')[0] ?? ''
  const where = { homeroomId, schoolId, grade: 3, date, dayAt: instantOf(date) }
  const counts = { [minutes]: families }
  await stored('homeworkTimes').add([{ _id: homeworkTimeIdOf(homeroomId, date), ...where, counts, tokens: [] }])
}
