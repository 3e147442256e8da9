// Enters an invitation or class code; for a class code also who is asking and for which child.
import { CODE_LENGTH } from '@domain/identity/invitations/invitation'
import { saySavedAt } from '@src/texts/say-date'
import { InvitationCodeField } from '@src/ui/codes/invitation-code-field'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { PlainState } from '@src/ui/feedback/plain-state'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { TextField } from '@src/ui/form/text-field'
import { View } from '@tarojs/components'
import type { Control } from 'react-hook-form'
import './connect.css'
import type { CodeKind, Who } from './answers'
import { nameFault } from './name-fault'
import { ScanCode } from './scan-code'
import { type JoinForm, useCode } from './use-code'
import { useJoinDraft } from './use-join-draft'

const KINDS = [
  { value: 'class', title: '班级码', note: '班主任发在班级群里的' },
  { value: 'person', title: '邀请码', note: '家人、学校或区里单独给你的' },
] as const

interface CodeStepProps {
  readonly who: Who
  readonly code: string
  readonly kind: CodeKind | null
  readonly onDone: () => void
}

export function CodeStep({ who, code: given, kind: offered, onDone }: CodeStepProps) {
  const { kind, setKind, code, setCode, form, forget } = useJoinDraft({ given, offered, name: who.name ?? '' })
  const done = () => {
    forget()
    onDone()
  }
  const { redeem, join, busy, problem } = useCode(done)
  if (who.lockedUntil !== null && problem?.code !== 'TOO_MANY_TRIES') return <Locked until={who.lockedUntil} />
  const take = (scanned: string) => {
    setKind('class')
    setCode(scanned)
  }
  const send = kind === 'class' ? form.handleSubmit((values) => join(code, values)) : () => redeem(code)
  return (
    <View>
      <View className="type-title">你手里是哪种码</View>
      <View className="type-sub ink-2 connect-note">学校名册里没有你的手机号，用码也能进来。</View>
      <ChoiceCards<CodeKind> options={KINDS} value={kind} onChange={setKind} label="你手里是哪种码" />
      <View className="type-title connect-part">输入这个码</View>
      <InvitationCodeField value={code} onChange={setCode} label="码" />
      <ScanCode onCode={take} />
      {kind === 'class' ? <JoinFields control={form.control} /> : null}
      <View className="stack connect-send">
        <WriteProblem problem={problem} />
        <ButtonColumn>
          <ActionButton
            text={kind === 'class' ? '请班主任确认' : '加入'}
            busy={busy}
            blocked={missing(kind, code)}
            onTap={() => void send()}
          />
          {who.children.length + who.waiting.length > 0 ? (
            <ActionButton text="先不输" kind="quiet" onTap={onDone} />
          ) : null}
        </ButtonColumn>
      </View>
    </View>
  )
}

function JoinFields({ control }: { readonly control: Control<JoinForm> }) {
  return (
    <View className="connect-part">
      <TextField
        control={control}
        name="childName"
        label="孩子的姓名"
        hint="要和学校的一样"
        rules={{ required: '写上孩子的姓名', validate: nameFault }}
      />
      <TextField
        control={control}
        name="guardianName"
        label="你的姓名"
        hint="班主任认得出你"
        rules={{ required: '写上你的姓名', validate: nameFault }}
      />
      <TextField
        control={control}
        name="relation"
        label="你是孩子的"
        placeholder="妈妈、爷爷……"
        rules={{ required: '写上关系', maxLength: { value: 10, message: '最多 10 个字' } }}
      />
    </View>
  )
}

function missing(kind: CodeKind | null, code: string): string | undefined {
  if (kind === null) return '先选是哪种码'
  return code.length < CODE_LENGTH ? `还差 ${CODE_LENGTH - code.length} 位` : undefined
}

function Locked({ until }: { readonly until: number }) {
  return (
    <PlainState
      drawing="gate"
      title="先停一停"
      hint={`码或名字错了太多次。为了孩子的安全，${saySavedAt(until)} 以后再试。\n急的话，请找班主任。`}
    />
  )
}
