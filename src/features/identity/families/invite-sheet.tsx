// Invites someone into a child's family: role and relation, then the code, shown only once.

import { hasLetters } from '@domain/values/person-name'
import { makeRequestKey } from '@src/api/kept/request-key'
import { INVITED_AS, type InvitedAs, RELATIONS } from '@src/features/identity/invitations/family-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { Chips } from '@src/ui/controls/chips'
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { type Control, useForm } from 'react-hook-form'
import './invite-sheet.css'
import { InvitationMade } from '../invitations/invitation-made'
import type { Family } from './answers'

interface InviteSheetProps {
  readonly pupil: Family['pupil']
  readonly now: number
  readonly onClose: () => void
}

const AS = (['GUARDIAN', 'PICKUP'] as const).map((value) => ({ value, ...INVITED_AS[value] }))
const CALLED = [...RELATIONS, '家人'].map((value) => ({ value, text: value === '家人' ? '其他' : value }))

export function InviteSheet({ pupil, now, onClose }: InviteSheetProps) {
  const [as, setAs] = useState<InvitedAs | null>(null)
  const [relation, setRelation] = useState('')
  const form = useForm<{ readonly name: string }>({ defaultValues: { name: '' } })
  const name = form.watch('name').trim()
  const { ask, busy, problem } = useConfirmedWrite('identity.inviteToFamily', '正在生成')
  const [made, setMade] = useState<{ readonly code: string; readonly expiresAt: number } | null>(null)
  // One key for one question: a lost answer asked for again brings the same code.
  const key = useRef<string | null>(null)
  const invite = async () => {
    if (as === null) return
    key.current ??= await makeRequestKey()
    const answer = await ask({ pupilId: pupil.pupilId, as, name, relation, requestKey: key.current })
    if (answer) setMade(answer)
  }
  if (made) return <InvitationMade {...made} now={now} onClose={onClose} />
  const missing = missingOf({ as, name, relation }, pupil.name)
  return (
    <Sheet
      open
      title={`请谁来照看${pupil.name}？`}
      consequence="给一个码，48 小时内有效，只能用一次。对方用自己的手机号登录。"
      confirm="生成邀请码"
      cancel="先不请"
      busy={busy}
      blocked={missing}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void invite()}
      onCancel={onClose}
    >
      <ChoiceCards<InvitedAs> options={AS} value={as} onChange={setAs} label="请来做什么" />
      <InvitedName control={form.control} />
      <View className="invite-called">{`${pupil.name}怎么叫`}</View>
      <Chips options={CALLED} value={relation} onChange={setRelation} label={`${pupil.name}怎么叫`} />
    </Sheet>
  )
}

function InvitedName({ control }: { readonly control: Control<{ readonly name: string }> }) {
  return (
    <View className="gap-top">
      <TextField control={control} name="name" label="姓名" hint="接孩子的时候，老师按姓名核对" placeholder="请谁来" />
    </View>
  )
}

interface Chosen {
  readonly as: InvitedAs | null
  readonly name: string
  readonly relation: string
}

/** What is still to be said before a code can be made. */
function missingOf({ as, name, relation }: Chosen, childName: string): string | undefined {
  if (as === null) return '先选请来做什么'
  if (!hasLetters(name)) return '先写姓名'
  return relation === '' ? `先选${childName}怎么叫` : undefined
}
