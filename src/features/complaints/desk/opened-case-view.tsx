// One case: asked for, opened on this device, read and worked on.
import { useAction } from '@src/api/hooks/use-action'
import type { OpenedAnswer } from '@src/features/complaints/cases/answers'
import { CaseReading } from '@src/features/complaints/cases/case-reading'
import { sayClock, titleOf } from '@src/features/complaints/cases/case-texts'
import { openOnDevice } from '@src/features/complaints/cases/open-on-device'
import { CasePanel } from '@src/features/complaints/dispatch/case-panel'
import { WriteToReporter } from '@src/features/complaints/dispatch/write-to-reporter'
import type { DeviceRing } from '@src/features/complaints/keys/device-ring'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useMemo } from 'react'

interface OpenedCaseViewProps {
  readonly districtId: string
  readonly caseId: string
  readonly ring: DeviceRing | null
  readonly onBack: () => void
}

export function OpenedCaseView({ districtId, caseId, ring, onBack }: OpenedCaseViewProps) {
  const state = useAction('complaints.openCase', { districtId, caseId })
  return (
    <>
      <View className="case-back">
        <ActionButton text="回到清单" kind="quiet" size="small" icon="chevron-left" onTap={onBack} />
      </View>
      <AsyncView<'complaints.openCase'> state={state}>
        {(answer) => <Opened districtId={districtId} answer={answer} ring={ring} />}
      </AsyncView>
    </>
  )
}

interface OpenedProps {
  readonly districtId: string
  readonly answer: OpenedAnswer
  readonly ring: DeviceRing | null
}

function Opened({ districtId, answer, ring }: OpenedProps) {
  const opened = useMemo(() => (ring === null ? null : openOnDevice(ring, answer)), [ring, answer])
  const { row } = answer
  const clock = sayClock(row)
  return (
    <View className="case-opened">
      <View className="case-read-head">
        <View className="case-line">
          <Tag tone={clock.tone} icon={clock.icon}>
            {clock.text}
          </Tag>
          <View className="type-note ink-3">
            {row.number}，收到 {sayDate(row.day)}
          </View>
        </View>
        <View className="type-head">{titleOf(row)}</View>
      </View>
      {opened === null || ring === null ? (
        <PlainState drawing="gate" title="这台设备解不开" hint="用配好钥匙的设备，或在这里输恢复卡。" />
      ) : (
        <>
          <CaseReading districtId={districtId} answer={answer} opened={opened} />
          <WriteToReporter districtId={districtId} answer={answer} ring={ring} caseKey={opened.caseKey} />
          <CasePanel districtId={districtId} answer={answer} ring={ring} opened={opened} />
        </>
      )}
    </View>
  )
}
