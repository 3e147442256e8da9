// The page of a school's plan: its courses, its dates, where it stands with the district.
import { SchoolPlanPhone } from '@src/features/enrollment/term-plans/school-plan-phone'
import { SchoolGate } from '@src/features/school/school-gate'
import { ByWidth } from '@src/ui/desk/by-width'
import { useRouter } from '@tarojs/taro'

const load =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/enrollment/term-plans/school-plan-desk').then(({ SchoolPlanDesk }) => SchoolPlanDesk)
    : null

export default function SchoolPlanPage() {
  const { termId, courseId } = useRouter().params
  return (
    <SchoolGate section="plan">
      {(staff) => {
        const props = { staff, termId, courseId }
        return <ByWidth load={load} props={props} phone={<SchoolPlanPhone {...props} />} />
      }}
    </SchoolGate>
  )
}
