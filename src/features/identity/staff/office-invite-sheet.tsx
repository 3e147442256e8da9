// Invites someone to a staff role: which role, where, for whom; then the code, shown only once.
import type { OfficialRole, StaffRole } from '@domain/identity/invitations/invitation'
import { addDays, dateAt } from '@domain/values/school-date'
import type { CallError } from '@src/api/failures/call-error'
import { OFFICE_NOTES } from '@src/features/identity/staff/office-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { ROLE_TEXTS } from '@src/texts/role-texts'
import { Chips } from '@src/ui/controls/chips'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Control, useForm } from 'react-hook-form'
import { InvitationMade } from '../invitations/invitation-made'
import '../families/invite-sheet.css'

type Office = StaffRole | OfficialRole

export interface Scopes {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

export interface OfficeWish<R extends Office> {
  readonly role: R
  /** The value of one of the role's scopes; null for a role without. */
  readonly scope: string | null
  readonly label: string
  /** Last day of the role; null for no end. */
  readonly until: string | null
}

/** How long the role holds, in days; '' without an end. */
const TIMES = [
  { value: '', text: '不限期' },
  { value: '30', text: '一个月' },
  { value: '183', text: '半年' },
  { value: '365', text: '一年' },
]

interface OfficeInviteSheetProps<R extends Office> {
  readonly title: string
  readonly roles: readonly R[]
  readonly scopesOf: (role: R) => Scopes | null
  readonly making: {
    readonly busy: string | false
    readonly problem: CallError | null
    readonly made: { readonly code: string; readonly expiresAt: number } | null
    readonly make: (wish: OfficeWish<R>) => void
  }
  readonly now: number
  readonly onClose: () => void
}

export function OfficeInviteSheet<R extends Office>(props: OfficeInviteSheetProps<R>) {
  const { title, roles, making, now, onClose } = props
  const { role, choose, scopes, place, setScope } = useOffice(props)
  const [days, setDays] = useState('')
  const { control, watch } = useForm({ defaultValues: { label: '' } })
  const label = watch('label').trim()
  const invite = () => {
    const until = days === '' ? null : addDays(dateAt(now), Number(days))
    if (role !== null) making.make({ role, scope: scopes === null ? null : place, label, until })
  }
  if (making.made) return <InvitationMade {...making.made} now={now} onClose={onClose} />
  return (
    <Sheet
      open
      title={title}
      consequence="给一个码，72 小时内有效，只能用一次。对方用自己的手机号登录，输入就有身份。"
      confirm="生成邀请码"
      cancel="先不请"
      busy={making.busy}
      blocked={missing({ role, scopes, scope: place, label })}
      problem={making.problem && sayError(making.problem, writeErrorTexts)}
      onConfirm={invite}
      onCancel={onClose}
    >
      <View className="type-body strong">请来做什么</View>
      <Chips<R | ''>
        options={roles.map((value) => ({ value, text: ROLE_TEXTS[value] }))}
        value={role ?? ''}
        onChange={choose}
        label="请来做什么"
      />
      {role === null ? null : <View className="type-note ink-2">{OFFICE_NOTES[role]}</View>}
      {scopes === null ? null : <PlaceField scopes={scopes} value={place} onChange={setScope} />}
      <View className="invite-called">做多久</View>
      <Chips options={TIMES} value={days} onChange={setDays} label="做多久" />
      <InvitedName control={control} />
    </Sheet>
  )
}

/** The role chosen, and its place. */
function useOffice<R extends Office>({ roles, scopesOf }: Pick<OfficeInviteSheetProps<R>, 'roles' | 'scopesOf'>) {
  const [role, setRole] = useState<R | null>(roles.length === 1 ? (roles[0] ?? null) : null)
  const [scope, setScope] = useState('')
  const scopes = role === null ? null : scopesOf(role)
  // With a single place there is nothing to choose.
  const place = scopes?.options.length === 1 ? (scopes.options[0]?.value ?? '') : scope
  const choose = (next: R | '') => {
    setRole(next === '' ? null : next)
    setScope('')
  }
  return { role, choose, scopes, place, setScope }
}

interface PlaceFieldProps {
  readonly scopes: Scopes
  readonly value: string
  readonly onChange: (place: string) => void
}

function PlaceField({ scopes: { label, options }, value, onChange }: PlaceFieldProps) {
  return (
    <>
      <View className="invite-called">{label}</View>
      <Chips options={options} value={value} onChange={onChange} label={label} />
    </>
  )
}

function InvitedName({ control }: { readonly control: Control<{ label: string }> }) {
  return (
    <View className="gap-top">
      <TextField
        control={control}
        name="label"
        label="请谁"
        hint="姓名。名册里没有的人，就用这个名字"
        placeholder="何老师"
      />
    </View>
  )
}

interface Filled {
  readonly role: Office | null
  readonly scopes: Scopes | null
  readonly scope: string
  readonly label: string
}

function missing({ role, scopes, scope, label }: Filled): string | undefined {
  if (role === null) return '先选请来做什么'
  if (scopes !== null && scope === '') return `先选${scopes.label}`
  if (label === '') return '写上请谁'
  return label.length > 20 ? '姓名最多 20 个字' : undefined
}
