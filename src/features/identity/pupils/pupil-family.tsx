// A pupil's guardians beside the table: looking at a number, changing it, adding one, removing one.
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskInput } from '@src/ui/desk/desk-field'
import { Notice } from '@src/ui/feedback/notice'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { useState } from 'react'
import type { Kin, OnePupil } from './answers'
import { EndKinSheet } from './end-kin-sheet'
import { PhoneLook } from './phone-look'
import { digitsOf, isMobile, sayMissing, useAddingGuardian } from './use-adding-guardian'

export function PupilFamily({ one: { pupil, kin, invitations } }: { readonly one: OnePupil }) {
  const [adding, setAdding] = useState<Kin | 'NEW' | null>(null)
  const [ending, setEnding] = useState<Kin | null>(null)
  return (
    <>
      <div className="desk-section">家长</div>
      {kin.length === 0 ? <Notice tone="warn">没有家长的手机号，没有人能替孩子报名、看作业。</Notice> : null}
      {invitations > 0 ? <div className="type-note ink-2">{`有 ${invitations} 张邀请码还没用。`}</div> : null}
      <ul className="desk-effects">
        {kin.map((each) => (
          <li key={`${each.personId} ${each.role}`}>
            <div className="grow">
              <b>{each.relation === null ? each.name : `${each.name}，${each.relation}`}</b>
              <p>{sayPerson(each)}</p>
              <PhoneLook pupilId={pupil.pupilId} kin={each} />
              <button type="button" className="desk-button desk-button-text" onClick={() => setAdding(each)}>
                换手机号
              </button>
              <button type="button" className="desk-button desk-button-text" onClick={() => setEnding(each)}>
                移出
              </button>
            </div>
          </li>
        ))}
      </ul>
      {adding === null ? (
        <button type="button" className="desk-button" onClick={() => setAdding('NEW')}>
          加一位家长
        </button>
      ) : (
        <AddGuardian
          key={adding === 'NEW' ? 'NEW' : adding.personId}
          pupilId={pupil.pupilId}
          replaced={adding === 'NEW' ? null : adding}
          onClose={() => setAdding(null)}
        />
      )}
      {ending ? <EndKinSheet pupil={pupil} kin={ending} onClose={() => setEnding(null)} /> : null}
    </>
  )
}

function sayPerson({ role, phoneTail, connected }: Kin): string {
  return `${role === 'guardian' ? '监护人' : '只接送'}，尾号 ${phoneTail}，${connected ? '登录过' : '还没登录过'}`
}

interface AddGuardianProps {
  readonly pupilId: string
  readonly replaced: Kin | null
  readonly onClose: () => void
}

function AddGuardian({ pupilId, replaced, onClose }: AddGuardianProps) {
  const [name, setName] = useState(replaced?.name ?? '')
  const [phone, setPhone] = useState('')
  const [relation, setRelation] = useState(replaced?.relation ?? '')
  const { add, busy, problem } = useAddingGuardian({ pupilId, replaced, onClose })
  const digits = digitsOf(phone)
  const isPhone = isMobile(digits)
  return (
    <>
      <div className="desk-fields">
        <DeskInput
          label="手机号"
          value={phone}
          longest={20}
          fault={phone !== '' && digits.length >= 11 && !isPhone ? '不是 11 位手机号' : undefined}
          onChange={setPhone}
        />
        <DeskInput label="姓名" value={name} longest={30} onChange={setName} />
        <DeskInput label="是孩子的" placeholder="妈妈、爸爸…" value={relation} longest={10} onChange={setRelation} />
      </div>
      {replaced ? (
        <div className="type-note ink-2">{`尾号 ${replaced.phoneTail} 马上看不到孩子，会收到通知。`}</div>
      ) : null}
      <WriteProblem problem={problem} />
      <div className="desk-drawer-foot">
        <ActionButton
          text={replaced ? '换成这个号' : '加上'}
          size="small"
          busy={busy}
          blocked={sayMissing({ name, relation, isPhone })}
          onTap={() => void add({ name, phone: digits, relation })}
        />
        <ActionButton text="不加了" size="small" kind="plain" onTap={onClose} />
      </div>
    </>
  )
}
