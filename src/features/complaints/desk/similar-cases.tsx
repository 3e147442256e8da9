// Cases that tell of the same thing, found on this device among those it has opened.
import { findSimilar, isWave, type OpenedText, type Similar } from '@domain/complaints/cases/find-similar'
import { call } from '@src/api/calls/client'
import type { CaseLine, OpenedAnswer } from '@src/features/complaints/cases/answers'
import { titleOf } from '@src/features/complaints/cases/case-texts'
import { type OpenedCase, openOnDevice } from '@src/features/complaints/cases/open-on-device'
import type { DeviceRing } from '@src/features/complaints/keys/device-ring'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import { useState } from 'react'

interface SimilarCasesProps {
  readonly districtId: string
  readonly answer: OpenedAnswer
  readonly opened: OpenedCase
  readonly ring: DeviceRing
  readonly cases: readonly CaseLine[]
  readonly onChoose: (caseId: string) => void
}

/** Each is asked for by itself, and each look is recorded. */
const MOST_COMPARED = 30

export function SimilarCases({ districtId, answer, opened, ring, cases, onChoose }: SimilarCasesProps) {
  const [others, setOthers] = useState<readonly OpenedText[] | null>(null)
  const [isBusy, setBusy] = useState(false)
  const one = textOf(answer, opened)
  const toCompare = cases.filter(({ caseId }) => caseId !== answer.row.caseId).slice(0, MOST_COMPARED)
  if (one === null || toCompare.length === 0) return null
  const compare = async () => {
    setBusy(true)
    const texts = await Promise.all(toCompare.map(({ caseId }) => openText({ districtId, ring }, caseId)))
    setOthers(texts.flatMap((text) => text ?? []))
    setBusy(false)
  }
  return (
    <View className="case-section case-similar">
      <View className="case-line">
        <View className="strong">有没有说同一件事的</View>
        {others === null ? (
          <ActionButton
            text={`和在办的 ${toCompare.length} 件比一比`}
            kind="quiet"
            size="small"
            busy={isBusy && '正在这台设备上比'}
            onTap={() => void compare()}
          />
        ) : null}
      </View>
      {others === null ? (
        <View className="type-note ink-3">只在这台设备上比，不传出去。每打开一件都有记录。</View>
      ) : (
        <Found one={one} others={others} cases={cases} onChoose={onChoose} />
      )}
    </View>
  )
}

interface FoundProps extends Pick<SimilarCasesProps, 'cases' | 'onChoose'> {
  readonly one: OpenedText
  readonly others: readonly OpenedText[]
}

function Found({ one, others, cases, onChoose }: FoundProps) {
  const alike = findSimilar(one, others)
  if (alike.length === 0) return <View className="type-sub ink-2">比了 {others.length} 件，没有像的。</View>
  return (
    <>
      {isWave(one, others) ? (
        <Notice tone="warn">两周里来了 3 件以上说同一处的。合起来去一趟，一件一件答复。</Notice>
      ) : null}
      {alike.map((similar) => {
        const line = cases.find(({ caseId }) => caseId === similar.caseId)
        return line === undefined ? null : (
          <ListRow
            key={similar.caseId}
            title={titleOf(line)}
            note={`${line.number}，${sayLikeness(similar)}`}
            onTap={() => onChoose(similar.caseId)}
          />
        )
      })}
    </>
  )
}

function sayLikeness({ percent, isSamePlace }: Similar): string {
  return isSamePlace ? `同一个地方，字面像 ${percent}%` : `字面像 ${percent}%`
}

function textOf({ row }: OpenedAnswer, { report }: OpenedCase): OpenedText | null {
  return report && { caseId: row.caseId, day: row.day, text: report.what, place: report.where }
}

/** Null when it does not open here. */
async function openText(
  { districtId, ring }: Pick<SimilarCasesProps, 'districtId' | 'ring'>,
  caseId: string,
): Promise<OpenedText | null> {
  const answer = await call('complaints.openCase', { districtId, caseId })
  const opened = answer.ok ? openOnDevice(ring, answer.value) : null
  return answer.ok && opened !== null ? textOf(answer.value, opened) : null
}
