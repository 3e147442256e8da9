// A child's wishes as they were saved, while nothing can be changed; and what happens next.

import { goTo } from '@src/navigation/app-routes'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { PublicDraw, WishForm, WishingChild } from '../answers'
import { DrawRules } from '../draw-rules'
import { DrawSteps } from '../draw-steps'
import { draftOf } from './wish-draft'
import { WishList } from './wish-list'

interface SavedWishesProps {
  readonly form: WishForm
  readonly draw: PublicDraw
  readonly child: WishingChild
}

export function SavedWishes({ form, draw, child }: SavedWishesProps) {
  const { pupilId, name } = child.pupil
  const isDrawn = draw.drawnAt !== null
  return (
    <View className="stack">
      <View className="type-head">
        {draw.phase === 'ANNOUNCED'
          ? `${sayDate(draw.opensOn)}开始填志愿`
          : `${name}填了 ${child.wishes.length} 个志愿`}
      </View>
      {child.wishes.length === 0 ? null : (
        <Card kind="list">
          <WishList form={form} draft={draftOf(form)} child={child} />
        </Card>
      )}
      <DrawSteps draw={draw} />
      <DrawRules draw={draw} />
      {draw.phase === 'ANNOUNCED' ? null : (
        <ActionButton
          text={isDrawn ? '看抽签结果' : '看抽签到哪一步'}
          kind={isDrawn ? 'primary' : 'plain'}
          onTap={() => goTo('drawResult', { pupilId })}
        />
      )}
    </View>
  )
}
