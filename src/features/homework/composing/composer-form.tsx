// The composer's fields from top to bottom, each with its fault beneath.
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'
import type { ItemView, Posting } from '../items/answers'
import { roomLeft } from '../items/room-left'
import { CareNotice } from './care-notice'
import { ClassChips } from './class-chips'
import { FieldFault } from './field-fault'
import { standingFaults } from './field-faults'
import { MinutesCard } from './minutes-card'
import { RoomHead } from './room-head'
import { TemplateRows } from './template-rows'
import { TextCard } from './text-card'
import type { HandingIn } from './use-handing-in'
import type { Writing } from './use-writing'
import { WhenCard } from './when-card'

interface ComposerFormProps {
  readonly posting: Posting
  readonly writing: Writing
  readonly handing: HandingIn
  /** The item that is written anew. */
  readonly edited: ItemView | undefined
}

export function ComposerForm({ posting, writing, handing, edited }: ComposerFormProps) {
  const { written, isResumed } = writing
  const faults = standingFaults(handing.faults, handing.tried, written)
  const chosen = posting.classes.filter(({ homeroomId }) => written.homeroomIds.includes(homeroomId))
  return (
    <View className="composer stack">
      {edited ? null : <ClassChips posting={posting} writing={writing} />}
      <FieldFault text={faults.classes} />
      <RoomHead rooms={roomLeft(posting.classes, written, edited)} date={written.date} today={posting.today} />
      {isResumed ? <Notice tone="info">上次没写完的都在，接着写就行。</Notice> : null}
      <TextCard writing={writing} faults={faults} />
      <MinutesCard writing={writing} faults={faults} medians={posting.medians} />
      <CareNotice classes={chosen} writing={writing} />
      <WhenCard
        posting={posting}
        homeroom={chosen[0]}
        writing={writing}
        faults={faults}
        isDateFixed={edited !== undefined}
      />
      {edited ? null : <TemplateRows templates={posting.templates} writing={writing} />}
      <Notice>{`不能布置给家长做、要家长或学生自己批改、惩罚性的和重复抄写的作业。${posting.publishBy} 后不能再布置今晚的。`}</Notice>
    </View>
  )
}
