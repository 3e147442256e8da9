// A homeroom for whoever leads it: connected families, open requests, class code and pupils.
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { Meter } from '@src/ui/marks/meter'
import { View } from '@tarojs/components'
import type { Room } from './answers'
import { ClassCode } from './class-code'
import { ClassPupils } from './class-pupils'
import { ContestRows } from './contest-rows'
import { isConnected } from './is-connected'
import { JoinRequests } from './join-requests'

interface ClassViewProps {
  readonly homeroomId: string
  /** Opened from the school's side: leaving and coming back is registered there. */
  readonly asSchool: boolean
}

export function ClassView({ homeroomId, asSchool }: ClassViewProps) {
  const state = useAction('identity.getHomeroom', { homeroomId })
  const now = useAnswerClock(state.value?.now ?? 0, state.savedAt)
  return (
    <SideGate<'identity.getHomeroom'> side={asSchool ? 'school' : 'teacher'} state={state}>
      {(room) => (
        <View className="stack">
          <Head room={room} />
          <ActionButton
            text="给全班家长发通知"
            kind="plain"
            icon="message"
            onTap={() => goTo('announce', { homeroomId })}
          />
          <JoinRequests room={room} />
          <ContestRows room={room} />
          {room.mayManage ? <ClassCode room={room} now={now} /> : null}
          <ClassPupils room={room} asSchool={asSchool} now={now} />
        </View>
      )}
    </SideGate>
  )
}

function Head({ room: { homeroom, pupils } }: { readonly room: Room }) {
  const connected = pupils.filter(isConnected).length
  const words = `${pupils.length} 名学生，${connected} 名有家长连上了`
  return (
    <View>
      <View className="type-sub ink-2">{homeroom.schoolName}</View>
      <View className="type-title">{homeroom.name}</View>
      <View className="type-sub ink-2">{words}</View>
      <View className="gap-top">
        <Meter value={connected} max={pupils.length} thin={false} label={words} />
      </View>
    </View>
  )
}
