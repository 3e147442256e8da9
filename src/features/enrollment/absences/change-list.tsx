// What a family said of the child's next days, each with its state and its way back.
import { sayDay } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { ChildDays, ShownChange } from './answers'
import { CHANGE_STATES, sayBy, sayChange } from './day-texts'

export function ChangeList({ answer: { days, today, pupil } }: { readonly answer: ChildDays }) {
  const said = days.flatMap(({ date, changes }) => changes.map((change) => ({ date, change })))
  if (said.length === 0) return null
  return (
    <Card kind="list" title="已经说过的">
      {said.map(({ date, change }) => (
        <ListRow
          key={change.changeId}
          title={`${sayDay(date, today)}：${sayChange(change)}`}
          note={sayBy(change)}
          end={<State change={change} pupilId={pupil.pupilId} />}
        />
      ))}
    </Card>
  )
}

function State({ change, pupilId }: { readonly change: ShownChange; readonly pupilId: string }) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.takeBackDayChange', '正在撤回')
  const show = useToast((toast) => toast.show)
  useProblemToast(problem)
  const { changeId, mayTakeBack, state } = change
  const { word, tone, icon } = CHANGE_STATES[state]
  const takeBack = async () => {
    if ((await ask({ pupilId, changeId })) !== null) show({ text: '撤回了，和平常一样' })
  }
  return (
    <View className="line">
      <Tag tone={tone} icon={icon}>
        {word}
      </Tag>
      {mayTakeBack ? (
        <ActionButton
          text="撤回"
          label={`撤回${sayChange(change)}`}
          kind="soft"
          size="small"
          busy={busy}
          onTap={() => void takeBack()}
        />
      ) : null}
    </View>
  )
}
