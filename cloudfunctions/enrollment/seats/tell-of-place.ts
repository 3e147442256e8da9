// Tells those a child's place concerns: its guardians, and the teacher of a course that has begun.
import type { Course } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { GivenBack, Held, PlaceNews } from '@domain/enrollment/seats/sync-enrollments'
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { dateAt } from '@domain/values/school-date'
import { findGuardianIds } from '../../identity/collections/guardian-stages'
import { type Posted, postNotices } from '../../request/outbox'

export interface PlaceEvent {
  readonly course: Course
  readonly pupilId: string
  readonly record: PupilTerm | null
  readonly fact: Held | GivenBack
  readonly news: PlaceNews
  /** Whose doing it was: found read in their inbox. */
  readonly by?: string | null
  /** The child's guardians, when they were read already. */
  readonly guardianIds?: readonly string[]
  readonly now: number
}

const TEACHER_KINDS: Partial<Record<PlaceNews['kind'], NoticeKind>> = {
  ENROLLED: 'PUPIL_JOINED',
  SEATED: 'PUPIL_JOINED',
  WITHDRAWN: 'PUPIL_LEFT',
}

export async function tellOfPlace(told: PlaceEvent): Promise<void> {
  const { course, pupilId, news, by = null, now } = told
  if (isOfDraw(told)) return
  const guardianIds = told.guardianIds ?? (await findGuardianIds(pupilId, dateAt(now)))
  const event = eventOf(told)
  const about = { event, pupilId, courseTitle: course.title, date: news.date }
  const family = guardianIds.map((personId) => ({ ...about, kind: news.kind, personId, isOwn: personId === by }))
  await postNotices([...family, ...forTeacher(told, about)], now)
}

/** The family is told of the result of the draw, once, by the draw. */
function isOfDraw({ fact, news }: PlaceEvent): boolean {
  return 'claim' in fact && fact.claim.byDraw === true && (news.kind === 'ENROLLED' || news.kind === 'WAITING')
}

/** Before the first lesson the list is read anyway, and a rush would bring a notice a child. */
function forTeacher({ course, news, now }: PlaceEvent, about: Omit<Posted, 'kind' | 'personId'>): readonly Posted[] {
  const kind = TEACHER_KINDS[news.kind]
  const hasBegun = (course.lessonDates[0] ?? '9999') <= dateAt(now)
  if (kind === undefined || course.teacherId === null || !hasBegun) return []
  return [{ ...about, kind, personId: course.teacherId }]
}

/** News of the course, not of one child's place in it. */
export const OF_COURSE: ReadonlySet<PlaceNews['kind']> = new Set(['COURSE_CHANGED', 'COURSE_ENDING', 'COURSE_GOES_ON'])

/** The same change gives the same event, whoever finds it: told once. */
function eventOf({ course, pupilId, record, fact, news }: PlaceEvent): string {
  const claimedAt = 'givenBack' in fact ? fact.givenBack : fact.claim.at
  const which = OF_COURSE.has(news.kind) ? `${claimedAt}:${record?.rev ?? 0}` : `${claimedAt}`
  return `${news.kind.toLowerCase()}:${course._id}:${pupilId}:${which}`
}
