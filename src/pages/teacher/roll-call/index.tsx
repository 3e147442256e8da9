// The page of a lesson's roll call, for whoever teaches it today and for the office.
import { RollCallView } from '@src/features/enrollment/roll-call/roll-call-view'
import { useAddress } from '@src/navigation/app-address'

export default function RollCallPage() {
  const { courseId = 'none' } = useAddress()
  return <RollCallView courseId={courseId} />
}
