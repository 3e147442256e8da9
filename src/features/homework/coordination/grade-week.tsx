// One class's week on the grade lead's desk, and the way to another class.

import { SUBJECT_LOOKS } from '@src/features/homework/subjects/subject-looks'
import { goTo } from '@src/navigation/app-routes'
import { saySubject } from '@src/texts/say-subject'
import { Chips } from '@src/ui/controls/chips'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ClassWeek, GradeAnswer } from './answers'
import { COLUMNS, WeekRows } from './week-rows'

interface GradeWeekProps {
  readonly answer: GradeAnswer
  readonly classes: readonly ClassWeek[]
}

/** Opens at the class of what waits first. */
export function GradeWeek({ answer: { waiting, today }, classes }: GradeWeekProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const wanted = chosen ?? waiting[0]?.homeroomId
  const shown = classes.find(({ homeroomId }) => homeroomId === wanted) ?? classes[0]
  if (!shown) return <PlainState drawing="bag" title="没有找到这样的班" hint="换个词找找，或清空。" />
  return (
    <Card title={`${shown.name}这一周`} aside={<Colors cap={shown.days[0]?.cap ?? 0} />}>
      {classes.length > 1 ? (
        <View className="grade-classes">
          <Chips<string>
            label="换个班"
            options={classes.map(({ homeroomId, name }) => ({ value: homeroomId, text: name }))}
            value={shown.homeroomId}
            onChange={setChosen}
          />
        </View>
      ) : null}
      <WeekRows
        days={shown.days}
        reported={shown.reported}
        today={today}
        chosen=""
        onChoose={(date) => goTo('classHomework', { homeroomId: shown.homeroomId, date })}
      />
    </Card>
  )
}

/** What the colors stand for. */
function Colors({ cap }: { readonly cap: number }) {
  return (
    <View className="minutes-ruler-names">
      {COLUMNS.map((subject) => (
        <View key={subject} className="minutes-ruler-name">
          <View className={`minutes-ruler-swatch minutes-ruler-${SUBJECT_LOOKS[subject].ruler}`} />
          {saySubject(subject)}
        </View>
      ))}
      <View>{`上限 ${cap}`}</View>
    </View>
  )
}
