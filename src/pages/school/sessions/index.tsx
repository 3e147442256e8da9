// The page of single lessons: one canceled, put off or moved; a day off for the whole school.
import { SessionsPhone } from '@src/features/enrollment/sessions/sessions-phone'
import { OfficePage } from '@src/features/school/office-page'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/enrollment/sessions/sessions-desk').then(({ SessionsDesk }) => SessionsDesk)
    : null

export default function SchoolSessionsPage() {
  return (
    <OfficePage title="单次调课" loadDesk={loadDesk}>
      {(schoolId) => <SessionsPhone schoolId={schoolId} />}
    </OfficePage>
  )
}
