// The desk of rosters: of a class, of a course, of an afternoon; to look at, print and export.
import type { Staff } from '@src/features/school/use-school'
import { useAddress } from '@src/navigation/app-address'
import { useState } from 'react'
import { ClassRoster } from './class-roster'
import { CourseRoster } from './course-roster'
import { DayRoster } from './day-roster'
import type { RosterKind } from './roster-frame'
import './rosters.css'

export function RostersDesk({ staff }: { readonly staff: Staff }) {
  const { courseId } = useAddress()
  const [kind, setKind] = useState<RosterKind>(courseId === undefined ? 'class' : 'course')
  const { schoolId } = staff.school
  if (kind === 'course') return <CourseRoster key={schoolId} staff={staff} courseId={courseId} onKind={setKind} />
  if (kind === 'day') return <DayRoster key={schoolId} staff={staff} onKind={setKind} />
  return <ClassRoster key={schoolId} staff={staff} onKind={setKind} />
}
