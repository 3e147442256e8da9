// The complaints desk: the queue, one case opened on this device, and what can be done.
import { useAction } from '@src/api/hooks/use-action'
import type { Office } from '@src/features/complaints/keys/answers'
import { useDeviceRing } from '@src/features/complaints/keys/use-device-ring'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { View } from '@tarojs/components'
import { useState } from 'react'
import './case-desk.css'
import { CaseQueue } from '@src/features/complaints/cases/case-queue'
import { OpenedCaseView } from './opened-case-view'

export function CasesView({ office }: { readonly office: Office }) {
  const { districtId } = office
  const list = useAction('complaints.listCases', { districtId, isClosed: false })
  const keys = useAction('complaints.listKeys', { districtId })
  const device = useDeviceRing(districtId, keys.value)
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <AsyncView<'complaints.listCases'> state={list}>
      {(answer) =>
        answer.roles.length === 0 ? (
          <NoKey />
        ) : (
          <View className={chosen === null ? 'case-desk' : 'case-desk case-reading'}>
            <CaseQueue cases={answer.cases} chosen={chosen} onChoose={setChosen} />
            <View className="case-read">
              {chosen === null ? (
                <View className="desk-only">
                  <PlainState
                    drawing="lamp"
                    title="选一件来看"
                    hint="左边按到期排。原文只在这台设备上解开，每看一次都有记录。"
                  />
                </View>
              ) : (
                <OpenedCaseView
                  key={chosen}
                  districtId={districtId}
                  caseId={chosen}
                  ring={device.ring}
                  onBack={() => setChosen(null)}
                />
              )}
            </View>
          </View>
        )
      }
    </AsyncView>
  )
}

function NoKey() {
  return (
    <PlainState drawing="gate" title="先给这台设备配一把钥匙" hint="没有钥匙，一件也看不到，也没有件数。">
      <ActionButton text="去配钥匙" icon="lock" onTap={() => goTo('districtComplaintKeys')} />
    </PlainState>
  )
}
