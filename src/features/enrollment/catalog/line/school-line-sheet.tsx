// The school moves a child in a line: where to, and why; who passes whom is said before.

import type { LineEnd, LineReason } from '@domain/enrollment/seats/move-in-line'
import type { ActionOutput } from '@domain/registry'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'

const ENDS: readonly { readonly value: LineEnd; readonly text: string }[] = [
  { value: 'FIRST', text: '移到最前' },
  { value: 'LAST', text: '移到最后' },
]
const REASONS: readonly { readonly value: LineReason; readonly text: string }[] = [
  { value: 'OFFICE_MISTAKE', text: '办错了，改回来' },
  { value: 'SIBLING_IN_COURSE', text: '和兄弟姐妹同一门' },
  { value: 'FAMILY_ASKED', text: '家长要求往后排' },
]

interface SchoolLineSheetProps {
  readonly pupil: ActionOutput<'enrollment.getCourseRoster'>['pupils'][number]
  readonly course: ActionOutput<'enrollment.listSchoolCourses'>['courses'][number]
  readonly onClose: () => void
}

export function SchoolLineSheet({ pupil, course, onClose }: SchoolLineSheetProps) {
  const [to, setTo] = useState<LineEnd>('FIRST')
  const [reason, setReason] = useState<LineReason>('OFFICE_MISTAKE')
  const { ask, busy, problem } = useConfirmedWrite('enrollment.moveInLine', '正在调')
  const show = useToast((state) => state.show)
  const { courseId, title, waiting } = course
  const move = async () => {
    const done = await ask({ courseId, pupilId: pupil.pupilId, to, reason })
    if (done === null) return
    show({ text: `${pupil.name}排在「${done.title}」候补第 ${done.position} 位` })
    onClose()
  }
  const passed = to === 'FIRST' ? pupil.position - 1 : waiting - pupil.position
  return (
    <Sheet
      open
      title={`调${pupil.name}在「${title}」候补的位置？`}
      consequence={`${sayPassed(to, passed)}他们的监护人也会收到提醒。已经问到名额的不动。原因记进区里的记录，这家也看得到。`}
      confirm={to === 'FIRST' ? '移到最前' : '移到最后'}
      cancel="先不调"
      busy={busy}
      problem={problem && sayError(problem, staffErrorTexts)}
      onConfirm={() => void move()}
      onCancel={onClose}
    >
      <Chips label="移到哪里" options={ENDS} value={to} onChange={setTo} />
      <Chips label="为什么" options={REASONS} value={reason} onChange={setReason} />
    </Sheet>
  )
}

function sayPassed(to: LineEnd, passed: number): string {
  if (passed <= 0) return '没有人因此换位置。'
  return to === 'FIRST' ? `前面的 ${passed} 个各退一位。` : `后面的 ${passed} 个各进一位。`
}
