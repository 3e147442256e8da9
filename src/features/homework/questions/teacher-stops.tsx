// Where a teacher's items stopped at bedtime: who, and at which exercise. Nobody makes it up.

import { SubjectTile } from '@src/features/homework/subjects/subject-tile'
import { sayDay } from '@src/texts/say-date'
import { saySubject } from '@src/texts/say-subject'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import type { FamilyWords } from './answers'
import './teacher-stops.css'

export function TeacherStops({ stops, today }: Pick<FamilyWords, 'stops' | 'today'>) {
  if (stops.length === 0) return null
  return (
    <Card kind="list" title="到点停笔的" aside="只有你看得到，两周后删掉">
      {stops.map(({ itemId, subject, date, homeroomName, children }) => (
        <ListRow
          key={`${itemId} ${homeroomName}`}
          start={<SubjectTile subject={subject} />}
          title={`${homeroomName} ${sayDay(date, today)}的${saySubject(subject)}，停了 ${children.length} 人`}
          note={children.map(({ name, where }) => (where === null ? name : `${name}（${where}）`)).join('、')}
        />
      ))}
      <View className="type-note ink-2 stops-note">不用让孩子补。停的人多，是这一项留多了。</View>
    </Card>
  )
}
