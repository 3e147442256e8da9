// The office announces a draw: days, number, limits and priorities, shown to parents before.
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
import { DAY_FAULTS } from './school-draw-texts'
import { useDrawStep } from './use-draw-step'

const LIMITS = ['1', '2', '3', '4', '5'].map((value) => ({ value, text: value }))
const NUMBER_NAME = '中国福利彩票双色球当期开奖号码'

export function SchoolDrawForm({ seen, place }: { readonly seen: SchoolDraw; readonly place: DrawPlace }) {
  const { form, set, send, busy, problem } = useDrawForm(seen, place)
  const days = [form.opensOn, form.closesOn, form.numberOn]
  return (
    <Card title={seen.draw === null ? '安排一次抽签' : '改安排'}>
      <View className="stack">
        <PlainTextField
          label="从哪天起填志愿"
          placeholder="2026-09-10"
          most={10}
          value={form.opensOn}
          onChange={set('opensOn')}
        />
        <PlainTextField
          label="填到哪天"
          placeholder="2026-09-14"
          most={10}
          value={form.closesOn}
          onChange={set('closesOn')}
        />
        <PlainTextField
          label="用哪个公开的号码"
          placeholder={NUMBER_NAME}
          most={100}
          value={form.numberName}
          onChange={set('numberName')}
        />
        <PlainTextField
          label="号码哪天出来"
          placeholder="2026-09-15"
          most={10}
          value={form.numberOn}
          onChange={set('numberOn')}
        />
        <View className="type-sub ink-2">一个孩子每周最多几次</View>
        <Chips label="每周最多几次" options={LIMITS} value={form.aWeek} onChange={set('aWeek')} />
        <View className="type-sub ink-2">一个孩子这学期最多几门</View>
        <Chips label="这学期最多几门" options={LIMITS} value={form.aTerm} onChange={set('aTerm')} />
        {seen.rules.map(({ code, rule }) => (
          <SwitchRow
            key={code}
            title={`优先：${rule}`}
            on={form.priorities.includes(code)}
            onChange={(on) => set('priorities')(toggled(form.priorities, code, on))}
          />
        ))}
        <Notice tone="info">公布以后，个性化课程先填志愿再抽签，不再先到先得。开始填以前都能改、能收回。</Notice>
        <WriteProblem problem={problem} />
        {problem?.code === 'DRAW_DAYS' ? (
          <Notice tone="danger">{problem.faults.map(({ code }) => DAY_FAULTS[code]).join('；')}</Notice>
        ) : null}
        <ActionButton
          text={seen.draw === null ? '公布安排' : '存下改动'}
          busy={busy}
          blocked={days.every(isSchoolDate) ? undefined : '日子写成 2026-09-10 这样'}
          onTap={() => void send()}
        />
      </View>
    </Card>
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
    numberName: draw?.numberSource.name ?? NUMBER_NAME,
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
