// Adds a guardian to a pupil on a phone, or puts another number in the place of a wrong one.
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { Kin } from './answers'
import { digitsOf, isMobile, sayMissing, useAddingGuardian } from './use-adding-guardian'

interface GuardianSheetProps {
  readonly pupil: { readonly pupilId: string; readonly name: string }
  /** Null: one more. */
  readonly replaced: Pick<Kin, 'personId' | 'name' | 'relation' | 'phoneTail'> | null
  readonly onClose: () => void
}

export function GuardianSheet({ pupil: { pupilId, name: childName }, replaced, onClose }: GuardianSheetProps) {
  const [name, setName] = useState(replaced?.name ?? '')
  const [phone, setPhone] = useState('')
  const [relation, setRelation] = useState(replaced?.relation ?? '')
  const { add, busy, problem } = useAddingGuardian({ pupilId, replaced, onClose })
  const digits = digitsOf(phone)
  return (
    <Sheet
      open
      title={replaced ? `换${replaced.name}的手机号` : `给${childName}加一位家长`}
      consequence={
        replaced
          ? `尾号 ${replaced.phoneTail} 马上看不到孩子，会收到通知。新号登录就能看。`
          : '这个号登录就能替孩子报名、看作业，另一位家长会收到通知。'
      }
      confirm={replaced ? '换成这个号' : '加上'}
      cancel="先不改"
      busy={busy}
      blocked={sayMissing({ name, relation, isPhone: isMobile(digits) })}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void add({ name, phone: digits, relation })}
      onCancel={onClose}
    >
      <PlainTextField label="手机号" placeholder="11 位" most={20} value={phone} onChange={setPhone} />
      <PlainTextField label="姓名" placeholder="家长的姓名" most={30} value={name} onChange={setName} />
      <PlainTextField label="是孩子的" placeholder="妈妈、爸爸…" most={10} value={relation} onChange={setRelation} />
    </Sheet>
  )
}
