// The page on which a school's afternoon is closed, for the teacher on duty and for the office.
import { CloseView } from '@src/features/enrollment/hand-over/close-view'
import { OfficeAround } from '@src/features/school/office-around'

export default function DayClosePage() {
  return <OfficeAround place="dayClose" page={<CloseView />} />
}
