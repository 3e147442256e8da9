// Adds a grade's classes on a phone: how many there are to be.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayGrade } from '@src/texts/say-grade'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'

interface AddClassesSheetProps {
  readonly schoolId: string
  readonly grades: readonly number[]
  readonly onClose: () => void
}

export function AddClassesSheet({ schoolId, grades, onClose }: AddClassesSheetProps) {
  const [grade, setGrade] = useState(String(grades[0] ?? 1))
  const [count, setCount] = useState('')
  const { ask, busy, problem } = useConfirmedWrite('identity.addHomerooms', '正在加')
  const show = useToast((state) => state.show)
  const wanted = /^\d{1,2}$/.test(count.trim()) ? Number(count) : 0
  const add = async () => {
    const classNumbers = Array.from({ length: wanted }, (_, at) => at + 1)
    const answer = await ask({ schoolId, grade: Number(grade), classNumbers })
    if (answer === null) return
    onClose()
    show({ text: answer.added === 0 ? '这些班都有了' : `加了 ${answer.added} 个班` })
  }
  return (
    <Sheet
      open
      title="加班级"
      consequence="已经有的班不会重复加，停用过的会恢复。"
      confirm={wanted > 0 ? `${sayGrade(Number(grade))}加到 ${wanted} 个班` : '加班级'}
      cancel="先不加"
      busy={busy}
      blocked={wanted > 0 && wanted <= 60 ? undefined : '先写几个班'}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void add()}
      onCancel={onClose}
    >
      <Chips
        label="年级"
        options={grades.map((one) => ({ value: String(one), text: sayGrade(one) }))}
        value={grade}
        onChange={setGrade}
      />
      <PlainTextField label="一共几个班" placeholder="比如 4" most={2} value={count} onChange={setCount} />
    </Sheet>
  )
}
