// The evening was released before: families were told, and nothing is added that day.
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'
import type { ClassResult } from '../items/answers'
import { joinEvening } from '../items/say-evening'
import { movedTo } from './moved-to'
import type { RefusalProps } from './refusal-props'

export function ReleasedAlready(props: RefusalProps & { readonly result: ClassResult }) {
  const { posting, writing, handing, result, onSend } = props
  const { written } = writing
  const next = posting.dates.find((date) => date > written.date)
  return (
    <>
      <Notice tone="danger">
        <View className="strong">{`没发出去，${joinEvening(result.name, written.date, posting.today)}的已经发给家长了`}</View>
        <View>一天只发一次，当天不再加。你写的都留着。</View>
      </Notice>
      {next === undefined ? null : (
        <ActionButton
          text={joinEvening('挪到', next, posting.today)}
          busy={handing.busy}
          onTap={() =>
            void onSend({ ...movedTo(written, next, posting.dates), homeroomIds: [result.homeroomId] }, 'REFUSE')
          }
        />
      )}
    </>
  )
}
