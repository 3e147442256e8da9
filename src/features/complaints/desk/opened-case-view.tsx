// One case: asked for, opened on this device, read and worked on.

import { useAction } from '@src/api/hooks/use-action'
import { canPrint, printPage } from '@src/api/platform/print-page'
import type { CaseLine, OpenedAnswer } from '@src/features/complaints/cases/answers'
import { CaseReading } from '@src/features/complaints/cases/case-reading'
import { sayClock, titleOf } from '@src/features/complaints/cases/case-texts'
import { openOnDevice } from '@src/features/complaints/cases/open-on-device'
import { CasePanel } from '@src/features/complaints/dispatch/case-panel'
import { WriteToReporter } from '@src/features/complaints/dispatch/write-to-reporter'
import type { DeviceRing } from '@src/features/complaints/keys/device-ring'
import { goTo } from '@src/navigation/app-routes'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { SimilarCases } from './similar-cases'

interface OpenedCaseViewProps {
  readonly districtId: string
  readonly caseId: string
  /** Undefined until this device's keys are read. */
  readonly ring: DeviceRing | null | undefined
  /** The open ones, among which like ones are sought. */
  readonly cases: readonly CaseLine[]
  readonly onChoose: (caseId: string | null) => void
}

export function OpenedCaseView({ caseId, onChoose, ...place }: OpenedCaseViewProps) {
  const state = useAction('complaints.openCase', { districtId: place.districtId, caseId })
  return (
    <>
      <View className="case-back">
        <ActionButton text="回到清单" kind="quiet" size="small" icon="chevron-left" onTap={() => onChoose(null)} />
      </View>
      <AsyncView<'complaints.openCase'> state={state}>
        {(answer) => <Opened answer={answer} onChoose={onChoose} {...place} />}
      </AsyncView>
    </>
  )
}

type OpenedProps = Omit<OpenedCaseViewProps, 'caseId'> & { readonly answer: OpenedAnswer }

function Opened({ districtId, answer, ring, cases, onChoose }: OpenedProps) {
  const opened = useMemo(() => (ring ? openOnDevice(ring, answer) : null), [ring, answer])
  if (ring === undefined) return <Skeleton />
  return (
    <View className="case-opened">
      <Head answer={answer} />
      {opened === null || ring === null ? (
        <PlainState drawing="gate" title="这台设备解不开" hint="用配好钥匙的设备，或在钥匙页输恢复卡。">
          <ActionButton text="去输恢复卡" icon="lock" onTap={() => goTo('districtComplaintKeys')} />
        </PlainState>
      ) : (
        <>
          <CaseReading districtId={districtId} answer={answer} opened={opened}>
            <SimilarCases
              districtId={districtId}
              answer={answer}
              opened={opened}
              ring={ring}
              cases={cases}
              onChoose={onChoose}
            />
          </CaseReading>
          <WriteToReporter districtId={districtId} answer={answer} ring={ring} caseKey={opened.caseKey} />
          <CasePanel districtId={districtId} answer={answer} ring={ring} opened={opened} />
        </>
      )}
    </View>
  )
}

function Head({ answer: { row } }: Pick<OpenedProps, 'answer'>) {
  const clock = sayClock(row)
  return (
    <View className="case-read-head">
      <View className="case-line">
        <Tag tone={clock.tone} icon={clock.icon}>
          {clock.text}
        </Tag>
        <View className="type-note ink-3">
          {row.number}，收到 {sayDate(row.day)}
        </View>
        {canPrint() ? (
          <View className="desk-only">
            <ActionButton text="打印" kind="quiet" size="small" icon="print" label="打印这一件" onTap={printPage} />
          </View>
        ) : null}
      </View>
      <View className="type-head">{titleOf(row)}</View>
    </View>
  )
}
