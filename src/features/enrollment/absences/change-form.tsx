// One form for a changed day: away, somebody else, early, later; says first what follows.
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { Icon } from '@src/ui/basics/icon'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Chips } from '@src/ui/controls/chips'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ChildDays, Chosen } from './answers'
import { dayOfChoice, firstChoice, outcomeOf, wishOf, withKind } from './choose-day'
import { CollectorChoice } from './collector-choice'
import { DayChoice } from './day-choice'
import { FAULTS, factsOf, KINDS, REASONS, sayConfirm, sayTitle } from './day-texts'
import { HourChoice } from './hour-choice'

interface ChangeFormProps {
  readonly answer: ChildDays
  readonly now: number
  readonly name: string
}

export function ChangeForm({ answer, now, name }: ChangeFormProps) {
  const [chosen, setChosen] = useState<Chosen>(() => firstChoice(answer, now))
  return (
    <Card>
      <View className="stack">
        <View className="type-title">{sayTitle(name, chosen, answer.today)}</View>
        <View>
          <Chips
            options={KINDS}
            value={chosen.kind}
            label="什么变化"
            onChange={(kind) => setChosen(withKind(chosen, kind, { answer, now }))}
          />
        </View>
        <DayChoice answer={answer} chosen={chosen} now={now} onChange={setChosen} />
        <Details answer={answer} now={now} chosen={chosen} onChange={setChosen} />
        <Facts answer={answer} chosen={chosen} now={now} />
        <Send answer={answer} chosen={chosen} now={now} onSent={() => setChosen(firstChoice(answer, now))} />
      </View>
    </Card>
  )
}

interface PartProps {
  readonly answer: ChildDays
  readonly now: number
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
}

function Details({ answer, now, chosen, onChange }: PartProps) {
  if (chosen.kind === 'ABSENT')
    return (
      <View>
        <View className="type-sub strong">为什么，可以不写</View>
        <Chips
          options={REASONS}
          value={chosen.reason ?? ''}
          label="为什么"
          onChange={(reason) =>
            onChange({ ...chosen, reason: REASONS.find(({ value }) => value === reason)?.value ?? null })
          }
        />
      </View>
    )
  return (
    <>
      {chosen.kind === 'COLLECTOR' ? null : (
        <HourChoice answer={answer} now={now} chosen={chosen} onChange={onChange} />
      )}
      {chosen.kind === 'STAY' ? null : <CollectorChoice answer={answer} chosen={chosen} onChange={onChange} />}
    </>
  )
}

function Facts({ answer, chosen, now }: Pick<PartProps, 'answer' | 'chosen' | 'now'>) {
  const day = dayOfChoice(answer, chosen)
  const isAsked = day !== undefined && outcomeOf(day, chosen, now) === 'ASKED'
  return (
    <View className="stack">
      {factsOf(answer, chosen, isAsked).map(({ icon, title, note }) => (
        <View key={title} className="line">
          <Icon name={icon} size={20} quiet />
          <View className="grow">
            <View className="type-sub strong">{title}</View>
            {note === undefined ? null : <View className="type-note ink-3">{note}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}

type SendProps = Pick<PartProps, 'answer' | 'chosen' | 'now'> & { readonly onSent: () => void }

function Send({ answer, chosen, now, onSent }: SendProps) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.changeDay', '正在记')
  const keyFor = useRequestKey()
  const show = useToast((toast) => toast.show)
  const day = dayOfChoice(answer, chosen)
  const wish = wishOf(chosen)
  const outcome = day === undefined ? 'DAY_WITHOUT_LESSONS' : outcomeOf(day, chosen, now)
  const isAsked = outcome === 'ASKED'
  const who = answer.collectors.find(({ personId }) => personId === chosen.collectorId)
  const blocked = wish === null ? whatIsMissing(chosen) : FAULTS[outcome]
  const send = async () => {
    if (wish === null) return
    const { pupilId } = answer.pupil
    if ((await ask({ pupilId, wish, requestKey: await keyFor(wish) })) === null) return
    show({ text: isAsked ? '问了老师，答复会告诉你' : '记好了，老师的名单里已经有了' })
    onSent()
  }
  const told = problem && sayError(problem, writeErrorTexts)
  return (
    <>
      {isAsked ? <Notice tone="now">过了自己改的时间，要老师点头才算。急的话给老师打电话。</Notice> : null}
      {told ? (
        <Notice tone="danger">
          <View className="strong">{told.title}</View>
          <View>{told.hint}</View>
        </Notice>
      ) : null}
      <ButtonColumn>
        <ActionButton
          text={sayConfirm(chosen, who?.relation ?? who?.name ?? null, isAsked)}
          busy={busy}
          blocked={blocked}
          onTap={() => void send()}
        />
      </ButtonColumn>
    </>
  )
}

function whatIsMissing({ kind, dates }: Chosen): string {
  if (dates.length === 0) return '先选哪一天'
  return kind === 'COLLECTOR' ? '先选谁来接' : '先选几点'
}
