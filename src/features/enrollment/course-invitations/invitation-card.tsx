// A course the school asks a child into: until when its seat is kept, and the way to answer.
import type { ActionOutput } from '@domain/registry'
import { goTo } from '@src/navigation/app-routes'
import { saySlots } from '@src/texts/say-course'
import { sayEnd } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'

interface InvitationCardProps {
  readonly invitation: ActionOutput<'enrollment.listMyCourses'>['invitations'][number]
  readonly pupilId: string
}

export function InvitationCard({ invitation, pupilId }: InvitationCardProps) {
  const { courseId, title, slots, until } = invitation
  return (
    <Card title={`学校请你参加「${title}」`}>
      <View className="stack">
        <View className="type-sub ink-2">{saySlots(slots)}</View>
        <View className="type-note ink-3">{`名额留到 ${sayEnd(until)}，去不去自愿`}</View>
        <ActionButton
          text="看看再答"
          label={`看看再答：${title}`}
          kind="soft"
          onTap={() => goTo('course', { pupilId, courseId })}
        />
      </View>
    </Card>
  )
}
