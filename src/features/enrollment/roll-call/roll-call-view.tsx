// A lesson's roll call on a phone: changes first, then the grid, then the counted heads.
import { useOffline } from '@src/api/calls/network'
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { LessonList } from './answers'
import { RollChanges } from './roll-changes'
import { RollCount } from './roll-count'
import { RollGrid, type TapMeans } from './roll-grid'
import { type Roll, useRollMarks } from './use-roll-marks'

/** What the other phones marked, and what families just changed. */
const LOOK_AGAIN_MS = 20_000

export function RollCallView({ courseId }: { readonly courseId: string }) {
  const state = useAction('enrollment.getRollCall', { courseId, date: null })
  useLookingAgain(state)
  return (
    <SideGate<'enrollment.getRollCall'> side="teacher" state={state}>
      {(list) => <Lesson courseId={courseId} list={list} />}
    </SideGate>
  )
}

function useLookingAgain({ refresh }: ActionState<'enrollment.getRollCall'>): void {
  useEffect(() => {
    const timer = setInterval(refresh, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [refresh])
}

interface LessonProps {
  readonly courseId: string
  readonly list: LessonList
}

function Lesson({ courseId, list }: LessonProps) {
  if (list.isCanceled) return <PlainState drawing="kite" title="这节课停了" hint="家里都收到了通知，不用点名。" />
  if (list.session === null) return <PlainState drawing="bag" title="今天没有这门课" hint="有课的那天再来点名。" />
  if (list.children.length === 0)
    return <PlainState drawing="bag" title="名单里还没有孩子" hint="有人报上以后，第二天起在这里。" />
  return <Calling courseId={courseId} list={list} />
}

function Calling({ courseId, list }: LessonProps) {
  const roll = useRollMarks(courseId, list)
  const [means, setMeans] = useState<TapMeans>('MISSING')
  return (
    <View className="stack">
      <Head list={list} roll={roll} />
      <Sending roll={roll} />
      <RollChanges courseId={courseId} list={list} />
      <Disputed list={list} roll={roll} />
      <View className="type-note ink-3">
        {means === 'MISSING' ? '先点没来的，点错再点一下。别的孩子还没记' : '看到一个点一个。没点的还没记'}
      </View>
      <RollGrid listed={list.children} roll={roll} means={means} />
      <RollCount roll={roll} means={means} onMeans={setMeans} />
    </View>
  )
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
        <View className="type-sub no-wrap">{`${heads.away.length} 请假 ${heads.missing.length} 没到`}</View>
      </View>
      <View className="type-note ink-3">
        {session === null ? place : `${sayDateWithWeekday(session.date)} ${session.from}，${place}`}
      </View>
    </View>
  )
}

function Sending({ roll: { waiting, counted } }: { readonly roll: Roll }) {
  const isOffline = useOffline()
  if (waiting > 0)
    return (
      <Notice tone="warn" icon={isOffline ? 'offline' : 'refresh'}>
        {isOffline ? '没有网，先记在这台手机里，连上就送' : '正在送，记的都在这台手机里'}
      </Notice>
    )
  return counted === null ? null : <Notice tone="done">{`点过名，数出来 ${counted.heads} 个，对上了`}</Notice>
}

/** Somebody looks and says which is true; until then the child counts as open. */
function Disputed({ list, roll }: { readonly list: LessonList; readonly roll: Roll }) {
  const { disputed } = roll.heads
  if (disputed.length === 0) return null
  const nameOf = (pupilId: string) => list.children.find((child) => child.pupilId === pupilId)?.name ?? ''
  return (
    <Card title="两台手机记的不一样，看一眼再定">
      {disputed.map((pupilId) => (
        <View key={pupilId} className="line gap-top">
          <View className="grow strong">{nameOf(pupilId)}</View>
          <ActionButton
            text="在"
            label={`${nameOf(pupilId)}在`}
            kind="soft"
            size="small"
            onTap={() => roll.mark([pupilId], 'PRESENT')}
          />
          <ActionButton
            text="不在"
            label={`${nameOf(pupilId)}不在`}
            kind="plain"
            size="small"
            onTap={() => roll.mark([pupilId], 'MISSING')}
          />
        </View>
      ))}
    </Card>
  )
}
