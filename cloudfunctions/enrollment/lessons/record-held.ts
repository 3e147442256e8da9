// Timer: writes a lesson's record from its counted roll call, once the lesson is over.
import { payeeOf } from '@domain/enrollment/lessons/lesson-payee'
import { lessonsOfDay } from '@domain/enrollment/lessons/lesson-record'
import { recordLesson } from '@domain/enrollment/lessons/record-lesson'
import { sessionOn, teachingOn } from '@domain/enrollment/sessions/sessions-of'
import { dateAt, instantOf } from '@domain/values/school-date'
import { writeInBooks } from '../../billing/books/write-in-books'
import { runQueue } from '../../request/run-queue'
import { insertLessonRecords } from '../collections/lesson-records'
import { findCountedRolls, rollIsRecorded } from '../collections/roll-calls'

const MOST_ROLLS = 300

type Counted = Awaited<ReturnType<typeof findCountedRolls>>[number]

/** What was recorded by hand stays: it is corrected with a reason. Safe to repeat. */
export async function recordHeld(now: number, isOver: () => boolean): Promise<void> {
  const counted = await findCountedRolls(MOST_ROLLS)
  const { failed } = await runQueue<Counted>({
    name: 'enrollment.heldLessons',
    items: counted.filter((roll) => hasEnded(roll, now)),
    work: (roll) => record(roll, now),
    isOver,
  })
  if (failed > 0) throw new Error(`${failed} held lessons not recorded`)
}

function hasEnded({ courses: [course], date }: Counted, now: number): boolean {
  const session = course && sessionOn(course, date)
  return !session || instantOf(date, session.until) <= now
}

/** Who counted is the witness; whoever is paid for the lesson is none, and then it waits for a signature. */
async function record(roll: Counted, now: number): Promise<void> {
  const { courses, planId, schoolId, courseId, date, counted } = roll
  const [course] = courses
  if (course !== undefined && counted !== null && sessionOn(course, date) !== null) {
    const key = { planId, schoolId, courseId, date, ...lessonsOfDay(course.lessonDates, date) }
    const payee = payeeOf(teachingOn(course, date))
    const saying = { by: counted.by, as: 'OFFICE', at: now, today: dateAt(now) } as const
    const made = recordLesson(key, null, { cancelReason: null, payee, ...saying })
    if (made.ok) await writeInBooks({ ...key, now }, () => insertLessonRecords([made.value]))
  }
  await rollIsRecorded(roll)
}
