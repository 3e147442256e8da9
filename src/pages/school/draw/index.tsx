// The page of a school's draw: prepared, watched, fixed, drawn, seats given.
import { SchoolDrawPhone } from '@src/features/enrollment/draws/school-draw-phone'
import { OfficePage } from '@src/features/school/office-page'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/enrollment/draws/school-draw-desk').then(({ SchoolDrawDesk }) => SchoolDrawDesk)
    : null

export default function SchoolDrawPage() {
  return (
    <OfficePage title="志愿和抽签" loadDesk={loadDesk}>
      {(schoolId) => <SchoolDrawPhone schoolId={schoolId} />}
    </OfficePage>
  )
}
