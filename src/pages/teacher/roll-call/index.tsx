// The page of a lesson's roll call, for whoever teaches it today and for the office.
import { RollCallView } from '@src/features/enrollment/roll-call/roll-call-view'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function RollCallPage() {
  const { courseId = 'none' } = useAddress()
  return (
    <Screen title="点名" back>
      <RollCallView courseId={courseId} />
    </Screen>
  )
}
