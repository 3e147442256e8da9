// Asks before a family tells the grade lead that tonight is too much; words are optional.
import { LONGEST_CONCERN } from '@domain/homework/questions/homework-concern'
import { useAction } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { TonightChild } from './answers'

interface TooMuchSheetProps {
  readonly open: boolean
  readonly child: TonightChild
  readonly onClose: () => void
}

export function TooMuchSheet({ open, child: { pupil, tonight }, onClose }: TooMuchSheetProps) {
  const [text, setText] = useState('')
  const { ask, busy, problem } = useConfirmedWrite('homework.sayTooMuch', '正在说')
  const show = useToast((state) => state.show)
  const lead = useAction('homework.getGradeLead', open ? { pupilId: pupil.pupilId } : null)
  const whom = sayLead(lead.value?.names)
  const say = async () => {
    const said = await ask({ pupilId: pupil.pupilId, date: tonight.date, text: text.trim() })
    if (said === null) return
    show({ text: said.hasLead ? `说给${whom}了，回话会告诉你` : '记下了。这个年级还没有组长，也可以打监督电话' })
    onClose()
  }
  return (
    <Sheet
      open={open}
      title="今晚的太多了"
      consequence={`${whom}会看到：${pupil.homeroomName}、书面 ${tonight.minutes} 分钟和你写的话，页面上没有孩子的名字。任课老师看不到。`}
      confirm="说给年级组长"
      cancel="先不说"
      busy={busy}
      problem={problem === null ? null : sayError(problem, writeErrorTexts)}
      onConfirm={() => void say()}
      onCancel={onClose}
    >
      <PlainTextField
        label="想说的（可以不写）"
        placeholder="哪一科、做了多久"
        most={LONGEST_CONCERN}
        long
        value={text}
        onChange={setText}
      />
    </Sheet>
  )
}

/** 年级组长赵立新; before it is known, and where there is none, the office alone. */
function sayLead(names: readonly string[] = []): string {
  return `年级组长${names.join('、')}`
}
