// The gate on a phone: one list a gate, codes, and whoever has to wait; the same on every phone.
import { useAction } from '@src/api/hooks/use-action'
import { useLookingAgain } from '@src/api/hooks/use-looking-again'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Screen } from '@src/ui/layout/screen'
import { useState } from 'react'
import { AtGate } from './gate-open'

interface GateViewProps {
  readonly gateId: string | null
  /** A child to begin with. */
  readonly pupilId: string | null
}

export function GateView({ gateId, pupilId }: GateViewProps) {
  const [chosen, setChosen] = useState(gateId)
  const state = useAction('enrollment.getGateList', { schoolId: null, gateId: chosen })
  useLookingAgain(state)
  const list = state.value
  if (list?.gateId)
    return (
      <AtGate
        key={`${list.gateId} ${list.today}`}
        list={list}
        gateId={list.gateId}
        state={state}
        pupilId={pupilId}
        onGate={setChosen}
      />
    )
  return (
    <Screen title="门口交接" back>
      <SideGate<'enrollment.getGateList'> side="teacher" state={state}>
        {() => (
          <PlainState
            drawing="gate"
            title="学校还没设校门"
            hint={'教务在「接送和校门」里设好门，\n放学就从这里交孩子。'}
          />
        )}
      </SideGate>
    </Screen>
  )
}
