// The page teacher/roll-call: a frame around one feature.
import { PlainState } from '@src/ui/feedback/plain-state'
import { Screen } from '@src/ui/layout/screen'

export default function TeacherRollCallPage() {
  return (
    <Screen title="roll-call" back>
      <PlainState drawing="kite" title="这一页还没写" hint="先写它的内容" />
    </Screen>
  )
}
