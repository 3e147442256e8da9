// The desk's roster of one course: the seated, then the line, all pages of it.
import { useAction } from '@src/api/hooks/use-action'
import { useAllPages } from '@src/api/hooks/use-all-pages'
import { saySlots } from '@src/texts/say-course'
import { DeskState } from '@src/ui/desk/desk-state'
import { useDeskTable } from '@src/ui/desk/use-desk-table'
import { useMemo, useState } from 'react'
import type { CoursePupil } from './answers'
import { COURSE_CHIPS, COURSE_CHOICES, COURSE_COLUMNS } from './roster-columns'
import { type RosterDeskProps, RosterFrame } from './roster-frame'
import { RosterSelect } from './roster-select'
import { faultOf, sayStillComing } from './say-roster'

const rowId = ({ pupilId, state }: CoursePupil) => `${state} ${pupilId}`

interface Asked {
  readonly courseId: string
  readonly from: number
}

const follow = ({ courseId }: Asked, { next }: { readonly next: number | null }) =>
  next === null ? null : { courseId, from: next }

interface CourseRosterProps extends RosterDeskProps {
  readonly courseId: string | undefined
}

function useCourseRoster(schoolId: string, named: string | undefined) {
  const list = useAction('enrollment.listSchoolCourses', { schoolId })
  const courses = list.value?.courses ?? []
  const [chosen, choose] = useState<string | null>(named ?? null)
  const courseId = chosen ?? courses[0]?.courseId ?? null
  const input = useMemo(() => (courseId === null ? null : { courseId, from: 0 }), [courseId])
  const { state, pages, fault: late, isWhole } = useAllPages({ name: 'enrollment.getCourseRoster', input, follow })
  const pupils = useMemo(() => pages.flatMap((page) => page.pupils), [pages])
  const isWaiting = list.value === undefined || (courseId !== null && state.value === undefined)
  const failed = (isWaiting ? (list.error ?? state.error) : late) ?? undefined
  return {
    courses,
    courseId,
    choose,
    course: state.value?.course,
    pupils,
    more: sayStillComing(pupils.length, isWhole),
    loading: isWaiting && failed === undefined,
    fault: faultOf(failed, list.error ? list.refresh : state.refresh),
  }
}

export function CourseRoster({ staff, onKind, courseId: named }: CourseRosterProps) {
  const roster = useCourseRoster(staff.school.schoolId, named)
  const { courses, courseId, choose, course, pupils, more, loading, fault } = roster
  const table = useDeskTable({
    name: 'course-roster',
    rows: pupils,
    rowId,
    columns: COURSE_COLUMNS,
    chips: COURSE_CHIPS,
    choices: COURSE_CHOICES,
  })
  return (
    <RosterFrame
      staff={staff}
      onKind={onKind}
      kind="course"
      title={course ? `${course.title}名单` : '课程名单'}
      note={course ? [saySlots(course.slots), course.place, course.teacherName].filter(Boolean).join('，') : ''}
      table={table}
      rowId={rowId}
      unit="人"
      select={
        <RosterSelect
          label="看哪门课"
          value={courseId ?? ''}
          options={courses.map(({ courseId: value, title }) => ({ value, text: title }))}
          onChange={choose}
        />
      }
      loading={loading}
      more={more}
      fault={fault}
      empty={<Nobody hasCourses={courseId !== null} />}
    />
  )
}

function Nobody({ hasCourses }: { readonly hasCourses: boolean }) {
  if (hasCourses) return <DeskState drawing="bag" title="还没有人报" hint="有人报名，马上就在这里。" />
  return <DeskState drawing="bag" title="这学期还没有课程" hint="在「课程与方案」里录，或者导入。" />
}
