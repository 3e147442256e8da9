// The page on which a school's afternoon is closed, for the teacher on duty and for the office.
import { CloseView } from '@src/features/enrollment/hand-over/close-view'

export default function DayClosePage() {
  return <CloseView />
}
