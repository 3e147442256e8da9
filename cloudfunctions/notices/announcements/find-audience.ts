// Finds who a notice is for, and where its sender's duty must reach.

import type { Subject } from '@domain/identity/roles/permission'
import type { Audience } from '@domain/notices/announcements/announcement'
import type { ActionInput } from '@domain/registry'
import { findCourseWithRoll } from '../../enrollment/catalog/find-course'
import { readHomerooms } from '../../identity/collections/homerooms'
import { readSchools } from '../../identity/collections/schools'

type Asked = ActionInput<'notices.prepareAnnouncement'>['audience']

/** The children of chosen families; null: everybody is meant. */
export function chosenOf(asked: Asked): readonly string[] | null {
  return 'only' in asked ? (asked.only ?? null) : null
}

/** One round trip; null when it is not there. */
export async function findAudience(asked: Asked): Promise<Audience | null> {
  switch (asked.kind) {
    case 'HOMEROOM':
      return fewOf(await homeroomAudience(asked.homeroomId), asked.only)
    case 'COURSE':
      return fewOf(await courseAudience(asked.courseId), asked.only)
    case 'GRADE':
      return schoolAudience(asked.schoolId, asked.grade)
    case 'SCHOOL':
      return schoolAudience(asked.schoolId, null)
  }
}

function fewOf(audience: Audience | null, only: readonly string[] | undefined): Audience | null {
  return audience === null || only === undefined ? audience : { ...audience, isFew: true }
}

const NOBODY = { homeroomId: null, courseId: null, teacherId: null, grade: null }

async function homeroomAudience(homeroomId: string): Promise<Audience | null> {
  type Row = { readonly schoolId: string; readonly name: string; readonly grade: number }
  const [found] = await readHomerooms<Row>({ _id: homeroomId }, [])
  if (found === undefined) return null
  const { schoolId, name: title, grade } = found
  return { ...NOBODY, kind: 'HOMEROOM', schoolId, title, homeroomId, grade }
}

async function courseAudience(courseId: string): Promise<Audience | null> {
  const found = await findCourseWithRoll(courseId)
  if (found === null) return null
  const { schoolId, title, teacherId } = found.course
  return { ...NOBODY, kind: 'COURSE', schoolId, title, courseId, teacherId }
}

async function schoolAudience(schoolId: string, grade: number | null): Promise<Audience | null> {
  const [found] = await readSchools<{ readonly name: string }>([schoolId], [])
  if (found === undefined) return null
  return { ...NOBODY, kind: grade === null ? 'SCHOOL' : 'GRADE', schoolId, title: found.name, grade }
}

/** Of a grade: no one homeroom, so that only who leads the grade or the school is reached. */
export function subjectOf({ kind, schoolId, homeroomId, teacherId, grade }: Audience): Subject {
  if (kind === 'COURSE') return { kind: 'course', schoolId, teacherId }
  if (kind === 'SCHOOL') return { kind: 'school', schoolId }
  return { kind: 'homeroom', homeroomId: homeroomId ?? '', schoolId, ...(grade === null ? {} : { grade }) }
}
