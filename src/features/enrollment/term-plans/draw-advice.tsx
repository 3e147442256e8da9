// Proposes wishes and a draw for a term still to open: the default unless the school decides.
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'
import type { ShownPlan } from './answers'

export function DrawAdvice({ plan: { drawAdvised, isPublished } }: { readonly plan: ShownPlan }) {
  if (!drawAdvised) return null
  if (!isPublished) {
    return <Notice tone="info">个性化课程默认先填志愿再抽签；发布以后在「志愿和抽签」里定日子，不定就先到先得。</Notice>
  }
  return (
    <Notice
      tone="now"
      icon="draw"
      end={<ActionButton text="安排抽签" kind="soft" size="small" onTap={() => goTo('schoolDraw')} />}
    >
      <View>还没有安排抽签。默认先填志愿再抽签，先填后填一样；不安排，开始选课那一刻就先到先得。</View>
    </Notice>
  )
}
