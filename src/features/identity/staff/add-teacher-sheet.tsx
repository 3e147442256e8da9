// Types a teacher into the staff list on a phone: number, name and the phone that signs in.
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { missingOf, writtenPhone } from './typed-teacher'

export function AddTeacherSheet({ schoolId, onClose }: { readonly schoolId: string; readonly onClose: () => void }) {
  const [number, setNumber] = useState('')
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const { ask, busy, problem } = useConfirmedWrite('identity.saveStaffMember', '正在存')
  const show = useToast((state) => state.show)
  const typed = { number, name, phone }
  const save = async () => {
    const written = { number: number.trim().toUpperCase(), name, phone: writtenPhone(phone) }
    if ((await ask({ schoolId, ...written, backgroundCheckedOn: null })) === null) return
    onClose()
    show({ text: `录入了${name}` })
  }
  return (
    <Sheet
      open
      title="录入一位老师"
      consequence="用这个手机号登录就是老师，不用邀请码。工号给课程表和导入用。"
      confirm="存下"
      cancel="先不录"
      busy={busy}
      blocked={missingOf(typed)}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <PlainTextField label="工号" placeholder="比如 T012" most={32} value={number} onChange={setNumber} />
      <PlainTextField label="姓名" placeholder="老师的姓名" most={30} value={name} onChange={setName} />
      <PlainTextField label="手机号" placeholder="11 位手机号" most={20} value={phone} onChange={setPhone} />
    </Sheet>
  )
}
