// Two people type the public number; if it does not come, another is named with the reason.
import { isSchoolDate } from '@domain/values/school-date'
import { sayDate, saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DrawPlace, PublicDraw, SchoolDraw } from './school-answers'
import { DayFaults } from './school-draw-form'
import { useDrawStep } from './use-draw-step'

interface NumberProps {
  readonly seen: SchoolDraw
  readonly draw: PublicDraw
  readonly place: DrawPlace
}

export function SchoolDrawNumber(props: NumberProps) {
  const [isOther, setOther] = useState(false)
  if (isOther) return <OtherNumber {...props} name="enrollment.postponeDraw" onClose={() => setOther(false)} />
  return <TypeNumber {...props} onOther={() => setOther(true)} />
}

function TypeNumber({ seen, draw, place, onOther }: NumberProps & { readonly onOther: () => void }) {
  const [number, setNumber] = useState('')
  const { take, busy, problem } = useDrawStep('enrollment.enterPublicNumber', '正在记')
  const { typed, today } = seen
  const isEarly = today < draw.numberSource.on
  const send = async () => {
    const done = await take({ ...place, number }, ({ isAgreed }) =>
      isAgreed ? '两个人录的一样，可以抽签了' : '记下了，请另一位同事再录一遍',
    )
    if (done) setNumber('')
  }
  return (
    <Card title="公开号码">
      <View className="stack">
        <View className="type-sub ink-2">{`${draw.numberSource.name}，${sayDate(draw.numberSource.on)}`}</View>
        {typed === null ? null : (
          <Notice tone="info">
            {`${saySavedAt(typed.at)} ${typed.byName}录过一遍。${typed.byMe ? '要请另一位同事再录一遍。' : '请你对着公布的号码再录一遍。'}`}
          </Notice>
        )}
        <PlainTextField
          label="号码"
          placeholder="03 08 15 22 27 31 09"
          most={100}
          value={number}
          onChange={setNumber}
        />
        <WriteProblem problem={problem} />
        <ActionButton
          text="录这个号码"
          busy={busy}
          blocked={isEarly ? `${sayDate(draw.numberSource.on)}起才能录` : undefined}
          onTap={() => void send()}
        />
        <ActionButton text="号码没出来，改期" kind="quiet" onTap={onOther} />
      </View>
    </Card>
  )
}

interface OtherProps extends NumberProps {
  /** The number did not come; or a draw is set aside. */
  readonly name: 'enrollment.postponeDraw' | 'enrollment.drawAgain'
  readonly onClose: () => void
}

export function OtherNumber({ seen, place, draw, name, onClose }: OtherProps) {
  const { take, busy, problem } = useDrawStep(name, '正在公布')
  const [numberName, setName] = useState(draw.numberSource.name)
  const [numberOn, setOn] = useState('')
  const [reason, setReason] = useState('')
  const send = async () => {
    const input = { ...place, rev: seen.rev, numberName, numberOn, reason }
    if (await take(input, () => '公布了，家长会收到通知')) onClose()
  }
  return (
    <Card title={name === 'enrollment.postponeDraw' ? '改期，换一个号码' : '重新抽签'}>
      <View className="stack">
        <Notice tone="warn">原因和你的名字都会公布，谁都看得到。志愿不变。</Notice>
        <PlainTextField
          label="用哪个公开的号码"
          placeholder={numberName}
          most={100}
          value={numberName}
          onChange={setName}
        />
        <PlainTextField label="号码哪天出来" placeholder="2026-09-15" most={10} value={numberOn} onChange={setOn} />
        <PlainTextField
          label="为什么"
          placeholder="写给家长看的一句话"
          most={300}
          long
          value={reason}
          onChange={setReason}
        />
        <WriteProblem problem={problem} />
        {problem?.code === 'DRAW_DAYS' ? <DayFaults faults={problem.faults} /> : null}
        <ActionButton text="公布" busy={busy} blocked={blockedBy(numberOn, reason)} onTap={() => void send()} />
        <ActionButton text="先不动" kind="quiet" onTap={onClose} />
      </View>
    </Card>
  )
}

function blockedBy(numberOn: string, reason: string): string | undefined {
  const isWhole = isSchoolDate(numberOn) && reason.trim().length > 1
  return isWhole ? undefined : '日子写成 2026-09-10 这样，再写一句原因'
}
