// The page of a school's lessons, day by day.
import { FinanceLessonsView } from '@src/features/enrollment/lessons/finance-lessons-view'
import { SchoolGate } from '@src/features/school/school-gate'

export default function LessonsPage() {
  return (
    <SchoolGate section="finance" place="lessons">
      {({ school }) => <FinanceLessonsView schoolId={school.schoolId} />}
    </SchoolGate>
  )
}
