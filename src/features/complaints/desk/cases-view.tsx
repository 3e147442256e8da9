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
import type { QueueFilter } from '@src/features/complaints/cases/queue-filter'
import { useChosenCase } from './chosen-case'
import { OpenedCaseView } from './opened-case-view'

export function CasesView({ office }: { readonly office: Office }) {
  const { districtId } = office
  const [filter, setFilter] = useState<QueueFilter>('ALL')
  const { open, closed } = useQueue(districtId, filter)
  const keys = useAction('complaints.listKeys', { districtId })
  const device = useDeviceRing(districtId, keys.value)
  const [chosen, setChosen] = useChosenCase()
  return (
    <AsyncView<'complaints.listCases'> state={open}>
      {(answer) =>
        answer.roles.length === 0 ? (
          <NoKey />
        ) : (
          <View className={chosen === null ? 'case-desk' : 'case-desk case-reading'}>
            <CaseQueue
              open={answer.cases}
              closed={closed.value?.cases ?? null}
              filter={filter}
              onFilter={setFilter}
              chosen={chosen}
              onChoose={setChosen}
            />
            <View className="case-read">
              {chosen === null ? (
                <Unchosen />
              ) : (
                <OpenedCaseView
                  key={chosen}
                  districtId={districtId}
                  caseId={chosen}
                  ring={device.loading || keys.value === undefined ? undefined : device.ring}
                  cases={answer.cases}
                  onChoose={setChosen}
                />
              )}
            </View>
          </View>
        )
      }
    </AsyncView>
  )
}

/** Closed cases are fetched when they are asked for. */
function useQueue(districtId: string, filter: QueueFilter) {
  const isClosed = filter === 'CLOSED'
  const open = useAction('complaints.listCases', { districtId, isClosed: false })
  const closed = useAction('complaints.listCases', isClosed ? { districtId, isClosed } : null)
  return { open, closed }
}

function Unchosen() {
  return (
    <View className="desk-only">
      <PlainState drawing="lamp" title="选一件来看" hint="左边按到期排。原文只在这台设备上解开，每看一次都有记录。" />
    </View>
  )
}

function NoKey() {
  return (
    <PlainState drawing="gate" title="先给这台设备配一把钥匙" hint="没有钥匙，一件也看不到，也没有件数。">
      <ActionButton text="去配钥匙" icon="lock" onTap={() => goTo('districtComplaintKeys')} />
    </PlainState>
  )
}
