// Families that wrote back: only the sender sees them, and answers each alone.
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { AnnouncementWords } from './announcement-words'
import type { Readings } from './answers'

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
  const { ask, busy, problem } = useConfirmedWrite('notices.answerFamily', '正在发')
  const keyFor = useRequestKey()
  useProblemToast(problem)
  const send = async (text: string) => {
    const requestKey = await keyFor({ announcementId, pupilId, text, after: thread.length })
    const written = await ask({ announcementId, pupilId, text, requestKey })
    if (written !== null) onDone()
    return written !== null
  }
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
