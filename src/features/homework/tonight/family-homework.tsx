// A family's homework in one request: the children, tonight of one of them, and its week.
import { timeAt } from '@domain/values/school-date'
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { currentOf, useChosenChild } from '@src/features/identity/families/current-child'
import { NotAFamily, SignedOut } from '@src/features/identity/sides/not-a-family'
import { useLargeType } from '@src/ui/basics/large-type'
import { ChildSwitcher } from '@src/ui/controls/child-switcher'
import { Collapsible } from '@src/ui/controls/collapsible'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FamilyItem, Tonight, TonightChild } from './answers'
import { EveningCard } from './evening-card'
import { MinutesQuestion } from './minutes-question'
import { NextChild } from './next-child'
import { NothingTonight } from './nothing-tonight'
import { SleepSource } from './sleep-source'
import { StopSheet } from './stop-sheet'
import { TonightItems } from './tonight-items'
import { TonightLarge } from './tonight-large'
import { TonightTotal } from './tonight-total'
import { useMarking } from './use-marking'
import { useUnseenMark } from './use-unseen-mark'
import { WaysToComplain } from './ways-to-complain'
import { WeekCard } from './week-card'

/** From here on the card of tonight is about finishing, no longer about reading. [D] */
const EVENING_FROM = '18:00'

export function FamilyHomework() {
  const state = useAction('homework.listTonight', {})
  const large = useLargeType((type) => type.on)
  const chosen = useChosenChild()
  useUnseenMark(state.value)
  const pupils = state.value?.children.map(({ pupil }) => pupil) ?? []
  const current = currentOf(pupils, chosen.pupilId)
  return (
    <Screen title={large && current ? `${current.name}今晚` : '作业'} tab="homework">
      <Gate state={state} />
    </Screen>
  )
}

function Gate({ state }: { readonly state: ActionState<'homework.listTonight'> }) {
  if (state.error?.code === 'SIGN_IN_REQUIRED') return <SignedOut />
  if (state.error?.code === 'FORBIDDEN') return <NotAFamily leadOn />
  return (
    <AsyncView<'homework.listTonight'> state={state}>
      {(answer) => <Children answer={answer} savedAt={state.savedAt} />}
    </AsyncView>
  )
}

function Children({ answer, savedAt }: { readonly answer: Tonight; readonly savedAt: number | undefined }) {
  const now = useAnswerClock(answer.now, savedAt)
  const chosen = useChosenChild()
  const large = useLargeType((type) => type.on)
  const pupils = answer.children.map(({ pupil }) => pupil)
  const current = currentOf(pupils, chosen.pupilId)
  const child = answer.children.find(({ pupil }) => pupil.pupilId === current?.pupilId)
  if (child === undefined) return <NotAFamily />
  return (
    <View className="stack">
      {large ? (
        <NextChild family={pupils} current={child.pupil.pupilId} onChange={chosen.set} />
      ) : (
        <ChildSwitcher family={pupils} current={child.pupil.pupilId} onChange={chosen.set} />
      )}
      <ChildsEvening key={child.pupil.pupilId} child={child} today={answer.today} now={now} />
    </View>
  )
}

interface ChildsEveningProps {
  readonly child: TonightChild
  readonly today: string
  readonly now: number
}

function ChildsEvening({ child, today, now }: ChildsEveningProps) {
  const large = useLargeType((type) => type.on)
  const marking = useMarking(child)
  const [stopping, setStopping] = useState<FamilyItem | null>(null)
  const isEmpty = child.tonight.items.length === 0
  const isEvening = !isEmpty && timeAt(now) >= EVENING_FROM
  if (large) {
    return (
      <View className="stack">
        {isEmpty ? <NothingTonight child={child} today={today} /> : <TonightLarge child={child} marking={marking} />}
        <Collapsible text="昨晚用时、有意见" icon="info">
          <MinutesQuestion child={child} today={today} />
          <WaysToComplain child={child} />
        </Collapsible>
      </View>
    )
  }
  const week = <WeekCard child={child} today={today} />
  return (
    <View className="stack">
      {isEmpty ? <NothingTonight child={child} today={today} /> : null}
      {isEvening ? (
        <>
          {week}
          <EveningCard child={child} now={now} marking={marking} onStop={setStopping} />
          <SleepSource grade={child.pupil.grade} />
        </>
      ) : isEmpty ? null : (
        <>
          <TonightTotal child={child} />
          <TonightItems child={child} today={today} marking={marking} />
        </>
      )}
      <MinutesQuestion child={child} today={today} />
      {isEvening ? null : week}
      <WaysToComplain child={child} />
      <StopSheet item={stopping} marking={marking} onClose={() => setStopping(null)} />
    </View>
  )
}
