// The office announces a draw: days, number, limits and priorities, shown to parents before.
import { PROPOSED_SOURCE } from '@domain/enrollment/draws/days/number-sources'
import { isSchoolDate } from '@domain/values/school-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { Notice } from '@src/ui/feedback/notice'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Card } from '@src/ui/layout/card'
import { SwitchRow } from '@src/ui/layout/switch-row'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DrawPlace, SchoolDraw } from './school-answers'
import { DAY_FAULTS, type DayFault } from './school-draw-texts'
import { useDrawStep } from './use-draw-step'

const LIMITS = ['1', '2', '3', '4', '5'].map((value) => ({ value, text: value }))

interface FormProps {
  readonly seen: SchoolDraw
  readonly place: DrawPlace
}

export function SchoolDrawForm({ seen, place }: FormProps) {
  const draft = useDrawForm(seen, place)
  const { form, send, busy, problem } = draft
  const isWhole = [form.opensOn, form.closesOn, form.numberOn].every(isSchoolDate)
  return (
    <Card title={seen.draw === null ? '安排一次抽签' : '改安排'}>
      <View className="stack">
        <Days draft={draft} />
        <Limits draft={draft} rules={seen.rules} />
        <Notice tone="info">公布以后，个性化课程先填志愿再抽签，不再先到先得。开始填以前都能改、能收回。</Notice>
        <WriteProblem problem={problem} />
        {problem?.code === 'DRAW_DAYS' ? <DayFaults faults={problem.faults} /> : null}
        <ActionButton
          text={seen.draw === null ? '公布安排' : '存下改动'}
          busy={busy}
          blocked={isWhole ? undefined : '日子写成 2026-09-10 这样'}
          onTap={() => void send()}
        />
      </View>
    </Card>
  )
}

export function DayFaults({ faults }: { readonly faults: readonly { readonly code: DayFault }[] }) {
  return <Notice tone="danger">{faults.map(({ code }) => DAY_FAULTS[code]).join('；')}</Notice>
}

type Draft = ReturnType<typeof useDrawForm>

function Days({ draft: { form, set } }: { readonly draft: Draft }) {
  const day = (label: string, key: 'opensOn' | 'closesOn' | 'numberOn') => (
    <PlainTextField label={label} placeholder="2026-09-10" most={10} value={form[key]} onChange={set(key)} />
  )
  return (
    <>
      {day('从哪天起填志愿', 'opensOn')}
      {day('填到哪天', 'closesOn')}
      <PlainTextField
        label="用哪个公开的号码"
        placeholder={PROPOSED_SOURCE}
        most={100}
        value={form.numberName}
        onChange={set('numberName')}
      />
      {day('号码哪天出来', 'numberOn')}
    </>
  )
}

interface LimitsProps {
  readonly draft: Draft
  readonly rules: SchoolDraw['rules']
}

function Limits({ draft: { form, set }, rules }: LimitsProps) {
  return (
    <>
      <View className="type-sub ink-2">一个孩子每周最多几次</View>
      <Chips label="每周最多几次" options={LIMITS} value={form.aWeek} onChange={set('aWeek')} />
      <View className="type-sub ink-2">一个孩子这学期最多几门</View>
      <Chips label="这学期最多几门" options={LIMITS} value={form.aTerm} onChange={set('aTerm')} />
      {rules.map(({ code, rule }) => (
        <SwitchRow
          key={code}
          title={`优先：${rule}`}
          on={form.priorities.includes(code)}
          onChange={(on) => set('priorities')(toggled(form.priorities, code, on))}
        />
      ))}
    </>
  )
}

type Code = SchoolDraw['priorityCodes'][number]

function toggled(codes: readonly Code[], code: Code, on: boolean): readonly Code[] {
  return on ? [...codes, code] : codes.filter((one) => one !== code)
}

function useDrawForm({ draw, proposal, priorityCodes, rev }: SchoolDraw, place: DrawPlace) {
  const { take, busy, problem } = useDrawStep('enrollment.prepareDraw', '正在公布')
  const [form, change] = useState({
    opensOn: draw?.opensOn ?? proposal.opensOn,
    closesOn: draw?.closesOn ?? proposal.closesOn,
    numberName: draw?.numberSource.name ?? PROPOSED_SOURCE,
    numberOn: draw?.numberSource.on ?? proposal.numberOn,
    aWeek: String(draw?.atMost.aWeek ?? 3),
    aTerm: String(draw?.atMost.aTerm ?? 2),
    priorities: priorityCodes as readonly Code[],
  })
  type Form = typeof form
  const set =
    <Key extends keyof Form>(key: Key) =>
    (value: Form[Key]) =>
      change((known) => Object.assign({}, known, { [key]: value }))
  const send = () =>
    take(
      {
        ...place,
        ...form,
        rev,
        aWeek: Number(form.aWeek),
        aTerm: Number(form.aTerm),
        priorities: [...form.priorities],
      },
      () => '公布了，家长看得到规则',
    )
  return { form, set, send, busy, problem }
}
