// Ranks a family's wishes for the draw: the course it wants most is tapped first.
import { MOST_WISHES } from '@domain/enrollment/draws/wish-limits'
import { saySlots } from '@src/texts/say-course'
import { sayDate } from '@src/texts/say-date'
import { Chips } from '@src/ui/controls/chips'
import { ManyChips } from '@src/ui/controls/many-chips'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { BehalfForm } from './answers'
import type { Typed } from './typed-word'

interface WishesPickProps {
  readonly answer: BehalfForm
  readonly typed: Typed
  readonly onChange: (part: Partial<Typed>) => void
}

export function WishesPick({ answer: { wishing, courses }, typed, onChange }: WishesPickProps) {
  if (wishing === null) return null
  const { wishes, aWeek, aTerm } = typed
  const fitting = courses.filter(({ courseId }) => wishing.courseIds.includes(courseId))
  const options = fitting.map(({ courseId: value, title, slots }) => {
    const rank = wishes.indexOf(value)
    return { value, text: `${rank < 0 ? '' : `第 ${rank + 1} 志愿 `}${title} ${saySlots(slots)}` }
  })
  return (
    <Card title="志愿" aside={`${sayDate(wishing.closesOn)} 24:00 截止`}>
      <View className="stack">
        {wishing.saved === 0 ? null : (
          <View className="type-sub ink-2">{`家里存过 ${wishing.saved} 个志愿，见证点头以后按这次的。`}</View>
        )}
        <View className="type-sub ink-2">最想上的先点；再点一下去掉。先填后填一样，截止以后一起抽签。</View>
        <ManyChips
          label="志愿"
          options={options}
          values={wishes}
          onChange={(chosen) => onChange({ wishes: chosen.slice(0, MOST_WISHES) })}
        />
        <Chips
          label="一周最多几次"
          options={upTo(wishing.most.aWeek, (most) => `一周最多 ${most} 次`)}
          value={String(aWeek)}
          onChange={(value) => onChange({ aWeek: Number(value) })}
        />
        <Chips
          label="一学期最多几门"
          options={upTo(wishing.most.aTerm, (most) => `一学期最多 ${most} 门`)}
          value={String(aTerm)}
          onChange={(value) => onChange({ aTerm: Number(value) })}
        />
      </View>
    </Card>
  )
}

/** As many as the school allows. */
function upTo(most: number, say: (one: number) => string) {
  return Array.from({ length: most }, (_, at) => ({ value: String(at + 1), text: say(at + 1) }))
}
