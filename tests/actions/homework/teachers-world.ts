// Classes with their teachers, a class teacher, grade leads and families, to set homework in.

import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import { heaviestMinutes, pupilMinutes } from '@domain/homework/items/minutes-of-day'
import type { ActionInput, ActionOutput } from '@domain/registry'
import { instantOf, nextWeekday, type SchoolDate, schoolDate } from '@domain/values/school-date'
import type { SchoolSubject } from '@domain/values/school-subject'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles, type Mutation } from '../world/bundles'
import { callUntilAnswered, startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { addFamilies, type Documents, grant, identity, LOGIN_OF, person, smallWorld } from '../world/world'

/** Wednesday. */
export const EVENING = schoolDate('2026-09-09')
export const at = (time: string, date: SchoolDate = EVENING) => instantOf(date, time)

/** By homeroom: its grade stands in the id. */
export const CLASSES = ['qinghe-2-1', 'qinghe-3-1', 'qinghe-3-2', 'qinghe-4-1', 'qinghe-5-1', 'qinghe-8-1'] as const

const TAUGHT: readonly (readonly [who: string, subject: SchoolSubject])[] = [
  ['tang', 'MATHEMATICS'],
  ['li', 'CHINESE'],
  ['bai', 'ENGLISH'],
]

function addStaff(world: Documents): void {
  const teaching = (subject: SchoolSubject, homeroomIds: readonly string[] = CLASSES) =>
    homeroomIds.map((homeroomId) => grant('subjectTeacher', { schoolId: 'qinghe', homeroomId, subject }))
  const leading = [2, 3, 4, 5, 8].map((grade) => grant('gradeLead', { schoolId: 'qinghe', grade }))
  const classTeachers = CLASSES.map((homeroomId) => grant('classTeacher', { schoolId: 'qinghe', homeroomId }))
  const substitute = { schoolId: 'qinghe', homeroomId: 'qinghe-3-1', subject: 'MATHEMATICS', until: EVENING } as const
  const staff = [
    ...TAUGHT.map(([who, subject]) => person(who, teaching(subject))),
    person('substitute', [grant('subjectTeacher', substitute)]),
    person('lead', leading),
    person('head', classTeachers),
  ]
  world.people.push(...staff)
  world.identities.push(...staff.map(({ _id }) => identity(_id)))
}

function homeroomOf(_id: string) {
  const [schoolId = '', grade, classNumber] = _id.split('-')
  return {
    _id,
    schoolId,
    grade: Number(grade),
    classNumber: Number(classNumber),
    name: `${grade}(${classNumber})班`,
    classTeacherId: null,
  }
}

/** Two children of 三(1)班 more than the small world has: one of them in care. */
export async function startTeaching(
  mutation?: Mutation,
  more: (world: Documents) => void = () => undefined,
): Promise<LocalCloud> {
  const world = smallWorld()
  addFamilies(world, 'f', 2)
  addStaff(world)
  const known = new Set(world.homerooms.map(({ _id }) => _id))
  world.homerooms.push(...CLASSES.filter((_id) => !known.has(_id)).map(homeroomOf))
  more(world)
  return startDistrict(await buildBundles(mutation), world)
}

type Submit = ActionInput<'homework.submitHomework'>
export type ClassResult = ActionOutput<'homework.submitHomework'>['classes'][number]

let keys = 0
export function newKey(): string {
  keys += 1
  return `homework-request-${String(keys).padStart(6, '0')}`
}

export const written = {
  kind: 'WRITTEN',
  place: 'HOME',
  purpose: 'CONSOLIDATE',
  book: '练习册',
  pages: '23 页',
  content: '1–4 题',
  layers: [],
  dueAt: '08:00',
  photos: [],
  voice: null,
} as const

let submissions = 0

/** Its words are its own: the same ones twice are refused. */
export function submission(minutes: number, more: Partial<Submit> = {}): Submit {
  const date = schoolDate(more.date ?? EVENING)
  submissions += 1
  return {
    homeroomIds: ['qinghe-3-1'],
    groupId: null,
    subject: 'MATHEMATICS',
    ...written,
    content: `1–4 题（${submissions}）`,
    layers: [],
    photos: [],
    minutes,
    dueOn: nextWeekday(date),
    ifOver: 'REFUSE',
    requestKey: newKey(),
    ...more,
    date,
  }
}

/** The first class's answer, or the error's code. */
export async function submitted(cloud: LocalCloud, who: string, input: Submit): Promise<ClassResult | string> {
  const { answer } = await callUntilAnswered(cloud, LOGIN_OF(who), { name: 'homework.submitHomework', input })
  if (!answer.ok) return answer.error.code
  const [first] = answer.value.classes
  if (first === undefined) throw new Error('no class answered')
  return first
}

export const outcomeOf = (result: ClassResult | string) => (typeof result === 'string' ? result : result.outcome)

export async function dayIn(homeroomId: string, date: SchoolDate = EVENING): Promise<HomeworkDay | null> {
  const [day] = await readAll<HomeworkDay>('homeworkDays', { _id: `${homeroomId}:${date}` })
  return day ?? null
}

export async function storedItem(itemId: string): Promise<HomeworkItem> {
  const days = await readAll<HomeworkDay>('homeworkDays', { 'items.itemId': itemId })
  const item = days[0]?.items.find((one) => one.itemId === itemId)
  if (item === undefined) throw new Error(`no item ${itemId}`)
  return item
}

/** Days on which some pupil has more than the class's limit. */
export function overLimit(days: readonly HomeworkDay[]): readonly string[] {
  const isOver = (day: HomeworkDay) =>
    heaviestMinutes(day) > day.cap || day.only.some(({ pupilId }) => pupilMinutes(day, pupilId) > day.cap)
  return days.filter(isOver).map(({ _id }) => _id)
}
