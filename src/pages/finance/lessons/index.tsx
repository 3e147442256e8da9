// The page of a school's lessons, day by day.
import { LessonsView } from '@src/features/enrollment/lessons-view'
import { SchoolGate } from '@src/features/school/school-gate'

export default function LessonsPage() {
  return <SchoolGate section="finance">{({ school }) => <LessonsView schoolId={school.schoolId} />}</SchoolGate>
}
