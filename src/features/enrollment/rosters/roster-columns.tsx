// Columns, quick choices and choices of the three rosters; an empty column is for signing on paper.
import { compareAsPeople } from '@domain/values/compare-as-people'
import { sayWeekday } from '@src/texts/say-date'
import type { DeskChip, DeskChoice, DeskColumn } from '@src/ui/desk/desk-column'
import { Tag } from '@src/ui/marks/tag'
import type { ClassPupil, CoursePupil, DayRow } from './answers'
import { sayMeetings } from './say-week'

const SCHOOL_DAYS = [1, 2, 3, 4, 5] as const
const SIGN = { id: 'sign', title: '签到', width: 96, hidden: true, value: () => null } as const

const isSeatedOn = (weekday: number) => (pupil: ClassPupil) =>
  pupil.week.some((meeting) => meeting.weekday === weekday && !meeting.isWaiting)

export const CLASS_COLUMNS: readonly DeskColumn<ClassPupil>[] = [
  { id: 'name', title: '孩子', width: 92, value: ({ name }) => name },
  { id: 'number', title: '学号', width: 110, value: ({ studentNumber }) => studentNumber },
  ...SCHOOL_DAYS.map(
    (weekday): DeskColumn<ClassPupil> => ({
      id: `day-${weekday}`,
      title: sayWeekday(weekday),
      value: ({ week }) => sayMeetings(week, weekday),
      cell: ({ week }) => sayMeetings(week, weekday) || <span className="desk-zero">–</span>,
      total: (rows) => `${rows.filter(isSeatedOn(weekday)).length} 人`,
    }),
  ),
  SIGN,
]

export const CLASS_CHIPS: readonly DeskChip<ClassPupil>[] = [
  { id: 'none', text: '没报课', matches: ({ week }) => week.length === 0 },
  { id: 'waiting', text: '在候补', matches: ({ week }) => week.some(({ isWaiting }) => isWaiting) },
]

export const CLASS_CHOICES: readonly DeskChoice<ClassPupil>[] = [
  { id: 'course', text: '课程', values: ({ week }) => [...new Set(week.map(({ title }) => title))] },
]

export const DAY_COLUMNS: readonly DeskColumn<DayRow>[] = [
  { id: 'name', title: '孩子', width: 92, value: ({ name }) => name },
  { id: 'class', title: '班级', width: 100, value: ({ homeroomName }) => homeroomName, compare: byClass },
  { id: 'time', title: '时间', width: 124, value: ({ from, until }) => `${from}–${until}` },
  { id: 'course', title: '课程', value: ({ title }) => title },
  { id: 'place', title: '在哪里', value: ({ place }) => place },
  {
    id: 'teacher',
    title: '老师',
    width: 110,
    value: ({ teacherName }) => teacherName,
    total: (rows) => `${new Set(rows.map(({ pupilId }) => pupilId)).size} 个孩子`,
  },
  SIGN,
]

export const DAY_CHOICES: readonly DeskChoice<DayRow>[] = [
  { id: 'class', text: '班级', values: ({ homeroomName }) => [homeroomName].filter(Boolean) },
  { id: 'course', text: '课程', values: ({ title }) => [title] },
  { id: 'place', text: '在哪里', values: ({ place }) => [place].filter(Boolean) },
  { id: 'teacher', text: '老师', values: ({ teacherName }) => [teacherName].filter(Boolean) },
]

function byClass(one: DayRow, other: DayRow): number {
  return compareAsPeople(one.homeroomName, other.homeroomName) || one.from.localeCompare(other.from)
}

const sayPlace = ({ state, position }: CoursePupil) => (state === 'SEATED' ? '已报上' : `候补第 ${position}`)

export const COURSE_COLUMNS: readonly DeskColumn<CoursePupil>[] = [
  { id: 'name', title: '孩子', width: 110, value: ({ name }) => name },
  { id: 'class', title: '班级', width: 110, value: ({ homeroomName }) => homeroomName },
  {
    id: 'state',
    title: '名额',
    value: sayPlace,
    cell: (pupil) => (
      <Tag tone={pupil.state === 'SEATED' ? 'done' : 'plain'} icon={pupil.state === 'SEATED' ? 'check' : 'clock'}>
        {sayPlace(pupil)}
      </Tag>
    ),
    compare: (one, other) =>
      Number(one.state === 'WAITLISTED') - Number(other.state === 'WAITLISTED') || one.position - other.position,
    totalCell: (rows) => `${rows.filter(({ state }) => state === 'SEATED').length} 个报上`,
  },
  SIGN,
]

export const COURSE_CHIPS: readonly DeskChip<CoursePupil>[] = [
  { id: 'seated', text: '报上的', matches: ({ state }) => state === 'SEATED' },
  { id: 'waiting', text: '候补', matches: ({ state }) => state === 'WAITLISTED' },
]

export const COURSE_CHOICES: readonly DeskChoice<CoursePupil>[] = [
  { id: 'class', text: '班级', values: ({ homeroomName }) => [homeroomName].filter(Boolean) },
]
