// Before the roll call: whose day is not as usual, and families that wait for an answer.
import { saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { LessonList, ListedChild } from './answers'
import { sayChange } from './roll-texts'

interface RollChangesProps {
  readonly courseId: string
  readonly list: LessonList
}

export function RollChanges({ courseId, list }: RollChangesProps) {
  const told = list.children.flatMap((child) => child.changes.map((change) => ({ child, change })))
  const date = list.session?.date
  if (told.length === 0 || date === undefined) return null
  const children = new Set(told.map(({ child }) => child.pupilId))
  return (
    <Card kind="list" title={`点名前先看：${children.size} 个孩子今天不一样`}>
      {told.map(({ child, change }) => (
        <ListRow
          key={change.changeId}
          title={child.name}
          note={`${change.byName} ${saySavedAt(change.at)}：${sayChange(change)}`}
          end={
            change.state === 'ASKED' ? (
              <Answer about={{ courseId, date, changeId: change.changeId }} child={child} />
            ) : (
              <Tag tone="info" icon="swap">
                {sayChange(change).split('，')[0] ?? ''}
              </Tag>
            )
          }
        />
      ))}
    </Card>
  )
}

interface AnswerProps {
  readonly about: { readonly courseId: string; readonly date: string; readonly changeId: string }
  readonly child: ListedChild
}

function Answer({ about, child: { name } }: AnswerProps) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.answerDayChange', '正在答')
  const show = useToast((toast) => toast.show)
  useProblemToast(problem)
  const answer = async (said: 'YES' | 'NO') => {
    if ((await ask({ ...about, answer: said })) !== null)
      show({ text: said === 'YES' ? '答应了，家里会收到' : '没答应，家里会收到' })
  }
  return (
    <View className="line">
      <ActionButton
        text="行"
        label={`答应${name}家`}
        kind="soft"
        size="small"
        busy={busy}
        onTap={() => void answer('YES')}
      />
      <ActionButton
        text="不行"
        label={`不答应${name}家`}
        kind="plain"
        size="small"
        busy={busy}
        onTap={() => void answer('NO')}
      />
    </View>
  )
}
