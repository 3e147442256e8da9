// Tomorrow's homework in every place of the access matrix: an item that waits for the grade lead.
import { homeworkItem } from '@domain/homework/items/claim-minutes.cases'
import { type HomeworkDay, homeworkDayId } from '@domain/homework/items/homework-day'
import type { HomeworkContent } from '@domain/homework/items/homework-item'
import type { ActionInput } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { NOW } from '../world/world'
import { type Place, WHERE } from './access-places'

export const EVENING = schoolDate('2026-09-10')

export const homeworkItemId = (place: Place) => `homework-${place}`

export const homeworkContent = {
  kind: 'WRITTEN',
  place: 'HOME',
  purpose: 'CONSOLIDATE',
  book: '练习册 三上',
  pages: '23 页',
  content: '1–4 题',
  minutes: 5,
  layers: [],
  dueOn: schoolDate('2026-09-11'),
  dueAt: '08:00',
  photos: [],
  voice: null,
} satisfies HomeworkContent & { readonly layers: []; readonly photos: [] }

export const homeworkTemplate: Omit<ActionInput<'homework.saveHomeworkTemplate'>, 'requestKey'> = {
  title: '每天的口算',
  subject: 'MATHEMATICS',
  kind: 'WRITTEN',
  place: 'HOME',
  purpose: 'CONSOLIDATE',
  book: '口算本',
  content: '一页',
  minutes: 5,
  layers: [],
}

/** Waits for the grade lead. */
export function homeworkIn(place: Place): HomeworkDay {
  const { districtId, schoolId, homeroomId, grade } = WHERE[place]
  const where = { homeroomId, homeroomName: `班${homeroomId}`, schoolId, districtId, grade }
  const unreleased = {
    releasedAt: null,
    releasedBy: null,
    releasedByName: null,
    openUntil: 0,
    archiveAt: null,
    note: '',
  }
  return {
    _id: homeworkDayId(homeroomId, EVENING),
    ...where,
    date: EVENING,
    dayAt: instantOf(EVENING),
    cap: 60,
    carePupils: 0,
    items: [homeworkItem({ itemId: homeworkItemId(place), teacherId: `colleague-${place}`, submittedAt: NOW })],
    only: [],
    releaseAt: NOW + 3_600_000,
    ...unreleased,
    rev: 1,
  }
}
