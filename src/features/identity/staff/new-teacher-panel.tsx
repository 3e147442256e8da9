// A new teacher by its fields beside the table; saved, the fields are empty for the next one.

import { nextNumber } from '@src/features/identity/pupils/next-number'
import { SubmitByEnter } from '@src/features/identity/pupils/submit-by-enter'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { DeskInput } from '@src/ui/desk/desk-field'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { type FormEvent, useState } from 'react'
import { missingOf, writtenPhone } from './typed-teacher'

export function NewTeacherPanel({ schoolId, onClose }: { readonly schoolId: string; readonly onClose: () => void }) {
  const [number, setNumber] = useState('')
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [checkedOn, setCheckedOn] = useState('')
  const { ask, busy, problem } = useConfirmedWrite('identity.saveStaffMember', '正在存')
  const show = useToast((state) => state.show)
  const missing = missingOf({ number, name, phone })
  const save = async () => {
    const written = { number: number.trim().toUpperCase(), name, phone: writtenPhone(phone) }
    if ((await ask({ schoolId, ...written, backgroundCheckedOn: checkedOn || null })) === null) return
    show({ text: `录入了${name}` })
    setNumber(nextNumber(number))
    setName('')
    setPhone('')
    setCheckedOn('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (missing === undefined) void save()
  }
  return (
    <DeskDrawer title="录入老师" note="用这个手机号登录就是老师，不用邀请码。" onClose={onClose}>
      <form onSubmit={submit}>
        <div className="desk-fields">
          <DeskInput label="工号" value={number} longest={32} onChange={setNumber} />
          <DeskInput label="姓名" value={name} longest={30} onChange={setName} />
          <DeskInput label="手机号" value={phone} longest={20} onChange={setPhone} />
          <DeskInput label="背景核查日期" kind="date" value={checkedOn} onChange={setCheckedOn} />
        </div>
        <WriteProblem problem={problem} />
        <div className="desk-drawer-foot">
          <ActionButton text="存下，录下一位" size="small" busy={busy} blocked={missing} onTap={() => void save()} />
        </div>
        <SubmitByEnter />
      </form>
    </DeskDrawer>
  )
}
