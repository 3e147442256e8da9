// A child's written minutes of tonight, large, and on the ruler under the limit.
import { subjectParts } from '@src/features/homework/subjects/subject-parts'
import { MinutesRuler } from '@src/ui/marks/minutes-ruler'
import { View } from '@tarojs/components'
import type { TonightChild } from './answers'
import { sayLimit } from './say-homework'
import './tonight-total.css'

export function TonightTotal({ child: { cap, pupil, tonight } }: { readonly child: TonightChild }) {
  const counted = tonight.items.filter(({ counted }) => counted)
  if (cap === 0)
    return <View className="type-sub ink-2">{`${sayLimit(pupil.grade, cap)}，下面的读一读、做一做就好。`}</View>
  return (
    <View>
      <View className="tonight-total">
        <View className="line tonight-total-sum">
          <View className="type-display">{tonight.minutes}</View>
          <View className="type-body ink-3">{`/ ${cap} 分钟`}</View>
        </View>
        <View className="type-note ink-2">{sayLimit(pupil.grade, cap)}</View>
      </View>
      <MinutesRuler parts={subjectParts(counted)} limit={cap} beyond={false} />
    </View>
  )
}
