// Reads a course where clerk, teacher, family and finance see it, and says what each place shows.
import { schoolWeek } from '@domain/enrollment/home/school-week'
import type { ActionAnswer, ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { datesBetween, type SchoolDate, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { byDates } from '@src/features/enrollment/seats/by-dates'
import { call } from '../world/district'
import { LOGIN_OF } from '../world/world'

export interface Watched {
  readonly cloud: LocalCloud
  readonly courseId: string
  readonly pupilId: string
  readonly guardian: string
  /** Who may teach it. */
  readonly teachers: readonly string[]
}

async function read<Name extends ActionName>(
  { cloud }: Watched,
  login: string,
  [name, input]: readonly [Name, ActionInput<Name>],
): Promise<ActionOutput<Name>> {
  const answer = (await call(cloud, login, { name, input })).answer as ActionAnswer<Name> & { value?: unknown }
  if (!answer.ok) throw new Error(`${name} ${JSON.stringify(answer)}`)
  return answer.value as ActionOutput<Name>
}

/** The weekly timetable as five places name it, and the number of lessons. */
export async function timetablePlaces(watched: Watched) {
  const { courseId, pupilId, guardian } = watched
  const clerk = LOGIN_OF('schoolAdmin')
  const [list, roster, mine, family] = await Promise.all([
    read(watched, clerk, ['enrollment.listSchoolCourses', { schoolId: 'qinghe' }]),
    read(watched, clerk, ['enrollment.getCourseRoster', { courseId, from: 0 }]),
    read(watched, guardian, ['enrollment.listMyCourses', { pupilId }]),
    read(watched, guardian, ['enrollment.getCourse', { pupilId, courseId }]),
  ])
  return {
    clerk: shown(list.courses.find((one) => one.courseId === courseId)),
    roster: shown(roster.course),
    mine: shown(mine.enrollments.find((one) => one.courseId === courseId)),
    family: shown(family.course),
  }
}

type Shown = Pick<
  ActionOutput<'enrollment.getCourse'>['course'],
  'slots' | 'place' | 'teacherName' | 'lessons' | 'next'
>

function shown(course: Shown | undefined) {
  if (course === undefined) return null
  const { slots, place, teacherName, lessons, next } = course
  return { slots, place, teacherName, lessons, next: next ?? null }
}

/** How many lessons it has: on the statement, in finance's list of what is still to be said. */
export async function lessonCounts(watched: Watched) {
  const { courseId, pupilId, guardian } = watched
  const [bill, settlement, mine] = await Promise.all([
    read(watched, guardian, ['billing.getBill', { pupilId }]),
    read(watched, LOGIN_OF('schoolFinance'), ['billing.getClosing', { schoolId: 'qinghe' }]),
    read(watched, guardian, ['enrollment.listMyCourses', { pupilId }]),
  ])
  return {
    statement: bill.statement?.lines.find((line) => line.courseId === courseId)?.lessons,
    settlement: settlement.blockers.find(({ code }) => code === 'LESSONS_UNSAID')?.count,
    calendar: mine.calendar.find((one) => one.courseId === courseId)?.lessonDates.length,
  }
}

/** What three places show of the lesson on a day; null: none. */
export async function lessonPlaces(watched: Watched, date: SchoolDate) {
  const { courseId, pupilId, guardian } = watched
  const [lessons, mine] = await Promise.all([
    read(watched, LOGIN_OF('schoolAdmin'), ['enrollment.listLessons', { schoolId: 'qinghe', date }]),
    read(watched, guardian, ['enrollment.listMyCourses', { pupilId }]),
  ])
  const listed = lessons.lessons.find((one) => one.courseId === courseId)
  return {
    office: listed ? hours(listed) : null,
    calendar: inCalendar(mine, courseId, date),
    where: listed ? { place: listed.place, teacherName: listed.teacherName } : null,
  }
}

function hours({ from, until }: { readonly from: string; readonly until: string }): string {
  return `${from}–${until}`
}

function inCalendar(mine: ActionOutput<'enrollment.listMyCourses'>, courseId: string, date: SchoolDate): string | null {
  const dated = mine.calendar.map(byDates)
  const monday =
    datesBetween(schoolDate('2026-08-31'), date)
      .filter((_, index) => index % 7 === 0)
      .at(-1) ?? date
  const day = schoolWeek(dated, { monday, canceled: [] }).find((one) => one.date === date)
  const lesson = day?.lessons.find((one) => one.courseId === courseId)
  return lesson ? hours(lesson) : null
}

/** Today's lesson in the teacher's and the parent's first screen, and who is shown as teaching it. */
export async function homesToday(watched: Watched) {
  const { courseId, pupilId, guardian, teachers } = watched
  const [parent, ...homes] = await Promise.all([
    read(watched, guardian, ['enrollment.guardianHome', {}]),
    ...teachers.map((one) => read(watched, LOGIN_OF(one), ['enrollment.teacherHome', {}])),
  ])
  const own = parent.children.find((child) => child.pupil.pupilId === pupilId)
  const atHome = own?.today.find((lesson) => lesson.courseId === courseId)
  const taught = homes.flatMap(({ lessons }) => lessons.filter((lesson) => lesson.courseId === courseId))
  const bare = (lesson: (typeof taught)[number] | NonNullable<typeof atHome>) => ({
    hours: hours(lesson),
    place: lesson.place,
    teacherName: lesson.teacherName,
  })
  return { parent: atHome ? [bare(atHome)] : [], teacher: taught.map(bare) }
}
