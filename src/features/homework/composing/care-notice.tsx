// A word, not a wall: pupils in after-school care are basically to take nothing written home.

import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'
import type { PostingClass } from '../items/answers'
import { countedOf } from '../items/written-homework'
import type { Writing } from './use-writing'

interface CareNoticeProps {
  readonly classes: readonly PostingClass[]
  readonly writing: Writing
}

const FIRST_JUNIOR_GRADE = 7

export function CareNotice({ classes, writing: { written, change } }: CareNoticeProps) {
  const cared = classes.filter(({ carePupils }) => carePupils > 0)
  const [first] = cared
  if (!first || countedOf(written) === 0) return null
  const pupils = cared.reduce((sum, { carePupils }) => sum + carePupils, 0)
  const aim = first.grade >= FIRST_JUNIOR_GRADE ? '只少量留回家' : '基本不留书面的回家'
  return (
    <Notice tone="warn">
      <View>{`今天有 ${pupils} 个孩子参加课后服务：${aim}，在校做完。不是不能发，是请你再想想。`}</View>
      <ActionButton text="改成在校做完" kind="plain" size="small" onTap={() => change({ place: 'SCHOOL' })} />
    </Notice>
  )
}
