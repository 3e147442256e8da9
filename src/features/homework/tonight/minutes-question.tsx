// Asks how long an evening's homework took: one tap, counted without a name.
import { isLonger } from '@domain/homework/tonight/reported-minutes'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { TonightChild } from './answers'
import './minutes-question.css'
import { sayEvening } from './say-homework'

interface MinutesQuestionProps {
  readonly child: TonightChild
  readonly today: string
}

export function MinutesQuestion({ child: { ask, cap, pupil }, today }: MinutesQuestionProps) {
  const { ask: write, busy, problem } = useConfirmedWrite('homework.tellMinutes', '正在记下')
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  if (ask === null) return null
  const tell = async (minutes: number) => {
    const told = await write({ pupilId: pupil.pupilId, date: ask.date, minutes })
    if (told !== null) show({ text: told.isFirst ? '记下了，没有记名字' : '家里已经说过了' })
  }
  const evening = sayEvening(ask.date, today)
  return (
    <Card title={`${evening}实际用了几分钟`} aside={<Tag icon="eye-off">不记名</Tag>}>
      {ask.isTold ? (
        <View className="line type-sub ink-2">
          <Icon name="check-circle" size={18} />
          <View>说过了，谢谢。填了几分钟，这里也没有留。</View>
        </View>
      ) : (
        <View className="minutes-choices">
          {ask.choices.map((minutes) => {
            const longer = isLonger(minutes, cap)
            return (
              <Tappable
                key={minutes}
                className="minutes-choice"
                disabled={busy !== false}
                label={longer ? `更久，超过 ${ask.choices.at(-2) ?? cap} 分钟` : `${minutes} 分钟`}
                onTap={() => void tell(minutes)}
              >
                {longer ? '更久' : minutes}
              </Tappable>
            )
          })}
        </View>
      )}
      <View className="type-note ink-3 minutes-note">满 5 家才给学校看全班的平均，老师看不到谁填的。</View>
    </Card>
  )
}
