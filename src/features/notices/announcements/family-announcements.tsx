// What the school wrote to a child's family: opening counts as read; words go to the sender alone.
import { useAction } from '@src/api/hooks/use-action'
import { useWrite } from '@src/api/hooks/use-write'
import { saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { AnnouncementBody } from './announcement-body'
import { sayAudience } from './announcement-texts'
import { AnnouncementWords } from './announcement-words'
import type { Received } from './answers'
import { useThreadSend } from './use-thread-send'

export function FamilyAnnouncements({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('notices.listFamilyAnnouncements', { pupilId, after: null })
  return (
    <AsyncView<'notices.listFamilyAnnouncements'> state={state}>
      {({ announcements }) => (
        <View className="stack">
          {announcements.length === 0 ? <View className="type-sub ink-2">学校还没有发过通知。</View> : null}
          {announcements.map((one) => (
            <OneReceived key={one.announcementId} received={one} pupilId={pupilId} onDone={state.refresh} />
          ))}
        </View>
      )}
    </AsyncView>
  )
}

interface OneReceivedProps {
  readonly received: Received
  readonly pupilId: string
  readonly onDone: () => void
}

function OneReceived({ received, pupilId, onDone }: OneReceivedProps) {
  const { announcementId, senderName, deliverAt, mustConfirm, isConfirmed, withdrawnAt } = received
  const [writing, setWriting] = useState(false)
  useOpened(received, pupilId)
  const { ask, busy, problem } = useConfirmedWrite('notices.markAnnouncementRead', '正在记')
  useProblemToast(problem)
  const confirm = async () => {
    if ((await ask({ announcementId, pupilId, confirm: true })) !== null) onDone()
  }
  return (
    <Card title={sayAudience(received)} aside={`${senderName}·${saySavedAt(deliverAt)}`}>
      <AnnouncementBody shown={received} />
      {mustConfirm && withdrawnAt === null ? (
        <View className="gap-top">
          {isConfirmed ? (
            <View className="type-sub ink-2">家里点过「知道了」</View>
          ) : (
            <ActionButton text="知道了" kind="soft" icon="check" busy={busy} onTap={() => void confirm()} />
          )}
        </View>
      ) : null}
      {writing || received.thread.length > 0 ? (
        <ToSender received={received} pupilId={pupilId} onDone={onDone} />
      ) : (
        <ActionButton
          text="单独写给老师"
          label={`单独写给${senderName}`}
          kind="quiet"
          size="small"
          onTap={() => setWriting(true)}
        />
      )}
    </Card>
  )
}

/** Drawn is opened: told once a showing, and quietly. */
function useOpened({ announcementId, isOpened }: Received, pupilId: string): void {
  const { run } = useWrite('notices.markAnnouncementRead')
  const told = useRef(false)
  useEffect(() => {
    if (isOpened || told.current) return
    told.current = true
    void run({ announcementId, pupilId, confirm: false })
  }, [announcementId, isOpened, pupilId, run])
}

function ToSender({ received, pupilId, onDone }: OneReceivedProps) {
  const { announcementId, senderName, thread, arrivesAt } = received
  const { send, busy } = useThreadSend('notices.writeToSender', {
    announcementId,
    pupilId,
    length: thread.length,
    onDone,
  })
  const later = arrivesAt === null ? '' : `，${saySavedAt(arrivesAt)} 送到`
  return (
    <AnnouncementWords
      words={thread}
      side="FAMILY"
      other={senderName}
      placeholder={`只有${senderName}看得到${later}`}
      busy={busy}
      onSend={send}
    />
  )
}
