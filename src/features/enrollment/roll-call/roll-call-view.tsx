// A lesson's roll call on a phone: changes first, then the grid, then the counted heads.
import { useOffline } from '@src/api/calls/network'
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import { useLookingAgain } from '@src/api/hooks/use-looking-again'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Screen } from '@src/ui/layout/screen'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { LessonList } from './answers'
import { MarksSending } from './marks-sending'
import { RollChanges } from './roll-changes'
import { RollCount } from './roll-count'
import { RollDisputed } from './roll-disputed'
import { RollGrid, type TapMeans } from './roll-grid'
import { RollGuests } from './roll-guests'
import { type Roll, useRollMarks } from './use-roll-marks'

export function RollCallView({ courseId }: { readonly courseId: string }) {
  const state = useAction('enrollment.getRollCall', { courseId, date: null })
  useLookingAgain(state)
  const list = state.value
  if (list !== undefined && isCalled(list)) return <Calling courseId={courseId} list={list} state={state} />
  return (
    <Screen title="点名" back>
      <SideGate<'enrollment.getRollCall'> side="teacher" state={state}>
        {(answer) => <NotCalled list={answer} />}
      </SideGate>
    </Screen>
  )
}

type ListState = ActionState<'enrollment.getRollCall'>

function isCalled({ isCanceled, session, children }: LessonList): boolean {
  return !isCanceled && session !== null && children.length > 0
}

function NotCalled({ list: { isCanceled, session } }: { readonly list: LessonList }) {
  if (isCanceled) return <PlainState drawing="kite" title="这节课停了" hint="家里都收到了通知，不用点名。" />
  if (session === null) return <PlainState drawing="bag" title="今天没有这门课" hint="有课的那天再来点名。" />
  return <PlainState drawing="bag" title="名单里还没有孩子" hint="有人报上以后，第二天起在这里。" />
}

interface CallingProps {
  readonly courseId: string
  readonly list: LessonList
  readonly state: ListState
}

/** Without a network one sentence says so, not two. */
function Calling({ courseId, list, state }: CallingProps) {
  const roll = useRollMarks(courseId, list)
  const [means, setMeans] = useState<TapMeans>('MISSING')
  const isOffline = useOffline()
  return (
    <Screen title="点名" back footer={<RollCount roll={roll} means={means} onMeans={setMeans} />}>
      <AsyncView<'enrollment.getRollCall'> state={state} texts={staffErrorTexts} quiet={isOffline}>
        {() => (
          <View className="stack">
            <MarksSending waiting={roll.waiting} givenAt={state.givenAt} arrived={<Agreed roll={roll} />} />
            <Head list={list} roll={roll} />
            <RollChanges courseId={courseId} list={list} />
            <RollDisputed list={list} roll={roll} />
            <View className="type-note ink-3">
              {means === 'MISSING' ? '先点没来的，点错再点一下。别的孩子还没记' : '看到一个点一个。没点的还没记'}
            </View>
            <RollGrid listed={list.children} roll={roll} means={means} />
            <RollGuests
              about={{ courseId, date: list.session?.date ?? list.today }}
              list={list}
              roll={roll}
              onChanged={state.refresh}
            />
          </View>
        )}
      </AsyncView>
    </Screen>
  )
}

function Agreed({ roll: { counted } }: { readonly roll: Roll }) {
  return counted === null ? null : <Notice tone="done">{`点过名，数出来 ${counted.heads} 个，对上了`}</Notice>
}

function Head({
  list: { title, session, place },
  roll: { heads },
}: {
  readonly list: LessonList
  readonly roll: Roll
}) {
  return (
    <View>
      <View className="line-between">
        <View className="type-head">{title}</View>
        <View className="type-sub no-wrap">
          <Text className="strong">{heads.away.length}</Text> 请假{'  '}
          <Text className="strong roll-told-wrong">{heads.missing.length}</Text> 没到
        </View>
      </View>
      <View className="type-note ink-3">
        {session === null ? place : `${sayDateWithWeekday(session.date)} ${session.from}，${place}`}
      </View>
    </View>
  )
}
