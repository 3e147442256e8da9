// Families that wrote back: only the sender sees them, and answers each alone.
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { AnnouncementWords } from './announcement-words'
import type { Readings } from './answers'
import { useThreadSend } from './use-thread-send'

interface WrittenBackProps {
  readonly readings: Readings
  readonly onDone: () => void
}

export function WrittenBack({ readings: { words, announcement }, onDone }: WrittenBackProps) {
  if (words.length === 0) return null
  return (
    <Card title={`${words.length} 家单独写给你`} aside="只有你看得到">
      {words.map((one) => (
        <OneFamily key={one.pupilId} announcementId={announcement.announcementId} family={one} onDone={onDone} />
      ))}
    </Card>
  )
}

interface OneFamilyProps {
  readonly announcementId: string
  readonly family: Readings['words'][number]
  readonly onDone: () => void
}

function OneFamily({ announcementId, family: { pupilId, name, homeroomName, thread }, onDone }: OneFamilyProps) {
  const { send, busy } = useThreadSend('notices.answerFamily', {
    announcementId,
    pupilId,
    length: thread.length,
    onDone,
  })
  return (
    <View className="gap-top">
      <View className="type-body strong">{`${name}的家长`}</View>
      <View className="type-note ink-3">{homeroomName}</View>
      <AnnouncementWords
        words={thread}
        side="SENDER"
        other="家长"
        placeholder={`回${name}的家长，只有这家看得到`}
        busy={busy}
        onSend={send}
      />
    </View>
  )
}
