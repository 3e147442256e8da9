// A class's public board of a week, to be read here or printed: no teacher's name, no child's.
import { addDays, dateAt, type SchoolDate, schoolDate, weekdayOf } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { canPrint, printPage } from '@src/api/platform/print-page'
import { SubjectTile } from '@src/features/homework/subjects/subject-tile'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDate, sayDateWithWeekday } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import type { HomeworkBoard as Board } from './answers'
import './load.css'

export function HomeworkBoard({
  homeroomId,
  opened,
}: {
  readonly homeroomId: string
  readonly opened: string | undefined
}) {
  const day = schoolDate(opened ?? dateAt(Date.now()))
  const from: SchoolDate = addDays(day, 1 - weekdayOf(day))
  const state = useAction('homework.getHomeworkBoard', homeroomId === '' ? null : { homeroomId, from })
  return (
    <Screen title="作业公示" back>
      <AsyncView<'homework.getHomeworkBoard'> state={state} texts={staffErrorTexts}>
        {(board) => <Paper board={board} from={from} />}
      </AsyncView>
    </Screen>
  )
}

function Paper({ board, from }: { readonly board: Board; readonly from: SchoolDate }) {
  const { schoolName, homeroomName, schoolPhone, cap, document, days } = board
  const limit = cap === 0 ? '不留书面回家作业' : `书面作业一天不超过 ${cap} 分钟`
  return (
    <View className="stack">
      <View>
        <View className="type-title">{`${schoolName} ${homeroomName}`}</View>
        <View className="type-note ink-3">{`${sayDate(from)}至 ${sayDate(addDays(from, 6))}，${limit}。依据：${document}`}</View>
      </View>
      {days.length === 0 ? (
        <PlainState drawing="kite" title="这周还没有公示的作业" hint="班主任发布以后，这里就有。" />
      ) : null}
      {days.map(({ date, total, items }) => (
        <Card key={date} className="board-paper" title={sayDateWithWeekday(date)} aside={`书面 ${total} 分钟`}>
          {items.map(({ itemId, subject, text, minutes, dueOn }) => (
            <View key={itemId} className="board-item">
              <SubjectTile subject={subject} />
              <View>
                <View>{text}</View>
                <View className="type-note ink-3">{`${sayDate(dueOn)}交`}</View>
              </View>
              <View className="no-wrap">{minutes === 0 ? '口头、实践' : `${minutes} 分钟`}</View>
            </View>
          ))}
        </Card>
      ))}
      <View className="type-note ink-3">
        {schoolPhone === null ? '学校还没有留监督电话，可以打区里的。' : `作业监督电话（学校）：${schoolPhone}`}
      </View>
      {canPrint() ? (
        <View className="board-controls">
          <ActionButton text="打印公示" icon="print" onTap={printPage} />
        </View>
      ) : null}
    </View>
  )
}
