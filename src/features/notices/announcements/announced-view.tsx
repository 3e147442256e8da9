// A notice for its sender: how many opened it, who did not, whom to call, and who wrote back.
import { useAction } from '@src/api/hooks/use-action'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { Meter } from '@src/ui/marks/meter'
import { View } from '@tarojs/components'
import { AnnouncementBody } from './announcement-body'
import { sayAudience, sayState } from './announcement-texts'
import type { Readings } from './answers'
import { ChangeAnnouncement } from './change-announcement'
import { UnreadFamilies } from './unread-families'
import { WrittenBack } from './written-back'

export function AnnouncedView({ announcementId }: { readonly announcementId: string }) {
  const state = useAction('notices.getAnnouncementReadings', { announcementId, after: null })
  return (
    <SideGate<'notices.getAnnouncementReadings'> side="teacher" state={state}>
      {(readings) => (
        <View className="stack">
          <View className="type-note ink-3">
            {`${readings.announcement.senderName}·${sayAudience(readings.announcement)}·${sayState(readings.announcement)}`}
          </View>
          <Card>
            <AnnouncementBody shown={readings.announcement} />
          </Card>
          <Figures readings={readings} />
          <UnreadFamilies readings={readings} />
          <WrittenBack readings={readings} onDone={state.refresh} />
          <Remind readings={readings} onDone={state.refresh} />
          <ChangeAnnouncement announcement={readings.announcement} onDone={state.refresh} />
        </View>
      )}
    </SideGate>
  )
}

function Figures({ readings: { families, opened, confirmed, announcement } }: { readonly readings: Readings }) {
  const done = announcement.mustConfirm ? confirmed : opened
  const words = `${done} / ${families} 家${announcement.mustConfirm ? '点了「知道了」' : '读了'}`
  return (
    <Card>
      <View className="type-title">{words}</View>
      <View className="gap-top">
        <Meter value={done} max={families} thin={false} label={words} />
      </View>
      <View className="type-note ink-3 gap-top">读了就是打开过，不知道读没读懂</View>
    </Card>
  )
}

interface RemindProps {
  readonly readings: Readings
  readonly onDone: () => void
}

function Remind({ readings: { families, opened, announcement }, onDone }: RemindProps) {
  const { ask, busy, problem } = useConfirmedWrite('notices.remindUnread', '正在提醒')
  const show = useToast((toast) => toast.show)
  useProblemToast(problem)
  const left = families - opened
  if (left === 0 || announcement.state !== 'SENT') return null
  const remind = async () => {
    if ((await ask({ announcementId: announcement.announcementId })) === null) return
    show({ text: `提醒了 ${left} 家` })
    onDone()
  }
  return <ActionButton text={`再提醒这 ${left} 家`} kind="plain" busy={busy} onTap={() => void remind()} />
}
