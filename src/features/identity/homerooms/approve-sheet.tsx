// Accepts a family's join request: which pupil it is, and what the guardian may then do.

import { nameContains } from '@domain/values/person-name'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { SearchField } from '@src/ui/controls/search-field'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import './approve-sheet.css'
import type { ClassPupil, JoinRequest } from './answers'

interface ApproveSheetProps {
  readonly request: JoinRequest
  readonly pupils: readonly ClassPupil[]
  readonly onClose: () => void
}

export function ApproveSheet({ request, pupils, onClose }: ApproveSheetProps) {
  const { requestId, guardianName, childName, relation, pupilIds } = request
  const [pupilId, setPupilId] = useState<string | null>(null)
  const { ask, busy, problem } = useConfirmedWrite('identity.settleJoinRequest', '正在通过')
  const show = useToast((state) => state.show)
  const chosen = pupils.find((pupil) => pupil.pupilId === pupilId)
  const approve = async () => {
    if (!chosen || (await ask({ requestId, decision: 'APPROVE', pupilId: chosen.pupilId })) === null) return
    onClose()
    show({ text: `通过了，${guardianName}会收到通知` })
  }
  return (
    <Sheet
      open
      title={`${guardianName}是谁的${relation}？`}
      consequence={`对方写的是「${childName}」。通过后，对方能看这个孩子的课和账单，能报名退课。通过错了，在学生下面移出。`}
      confirm={chosen ? `通过，是${chosen.name}的${relation}` : '通过'}
      cancel="先不通过"
      busy={busy}
      blocked={chosen ? undefined : '先选一个学生'}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void approve()}
      onCancel={onClose}
    >
      <PupilChoice pupils={pupils} named={pupilIds} value={pupilId} onChange={setPupilId} />
    </Sheet>
  )
}

interface PupilChoiceProps {
  readonly pupils: readonly ClassPupil[]
  /** Pupils with the requested name; if there are any, only these are offered. */
  readonly named: readonly string[]
  readonly value: string | null
  readonly onChange: (pupilId: string) => void
}

function PupilChoice({ pupils, named, value, onChange }: PupilChoiceProps) {
  const [search, setSearch] = useState('')
  const offered =
    named.length > 0
      ? pupils.filter(({ pupilId }) => named.includes(pupilId))
      : pupils.filter(({ name }) => nameContains(name, search))
  const options = offered.map(({ pupilId, name, studentNumber, kin }) => ({
    value: pupilId,
    title: name,
    note: `学号 ${studentNumber}，${kin.length === 0 ? '还没有家长' : `已有 ${kin.map((each) => each.name).join('、')}`}`,
  }))
  return (
    <View>
      {named.length > 0 ? null : (
        <SearchField value={search} onChange={setSearch} placeholder="搜学生姓名" clearLabel="清空" />
      )}
      <View className="approve-choice">
        <ChoiceCards options={options} value={value} onChange={onChange} label="选一个学生" />
      </View>
    </View>
  )
}
