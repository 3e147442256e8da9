// Which evening it is for, when it is due, what for, and whether it is done at home.
import type { HomeworkPlace, HomeworkPurpose } from '@domain/homework/items/homework-item'
import { sayDay } from '@src/texts/say-date'
import { Chips } from '@src/ui/controls/chips'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { Posting, PostingClass } from '../items/answers'
import { PLACE_TEXTS, PURPOSE_TEXTS } from '../items/homework-texts'
import { sayEvening } from '../items/say-evening'
import type { WrittenHomework } from '../items/written-homework'
import { dueDays, dueHours, usualDue } from './due-choices'
import { FieldFault } from './field-fault'
import type { FieldFaults } from './field-faults'
import type { Writing } from './use-writing'

const PURPOSES = Object.entries(PURPOSE_TEXTS).map(([value, text]) => ({ value: value as HomeworkPurpose, text }))
const PLACES = Object.entries(PLACE_TEXTS).map(([value, text]) => ({ value: value as HomeworkPlace, text }))

interface WhenCardProps {
  readonly posting: Posting
  readonly homeroom: PostingClass | undefined
  readonly writing: Writing
  readonly faults: FieldFaults
  /** An item that is written anew stays on its evening. */
  readonly isDateFixed: boolean
}

export function WhenCard({ posting, homeroom, writing: { written, change }, faults, isDateFixed }: WhenCardProps) {
  const { today, dates, now } = posting
  const dueOptions = dueDays(written.date, dates).map((value) => ({ value, text: sayDay(value, today) }))
  const hours = dueHours({ ...written, now, bedtime: homeroom?.bedtime ?? '21:20' })
  const chooseDue = (dueOn: string) =>
    change({ dueOn, dueAt: dueHours({ ...written, dueOn, now, bedtime: '24:00' })[0] ?? written.dueAt })
  return (
    <Card>
      {isDateFixed ? null : (
        <>
          <View className="composer-label">哪一晚</View>
          <Chips<string>
            label="哪一晚"
            options={dates.map((value) => ({ value, text: sayEvening(value, today) }))}
            value={written.date}
            onChange={(date) => change({ date, ...usualDue(date, dates) })}
          />
          <FieldFault text={faults.date} />
        </>
      )}
      <View className="composer-label">什么时候交</View>
      <Chips<string> label="哪天交" options={dueOptions} value={written.dueOn} onChange={chooseDue} />
      <Chips<string>
        label="几点前交"
        options={withChosen(hours, written.dueAt).map((value) => ({ value, text: `${value} 前` }))}
        value={written.dueAt}
        onChange={(dueAt) => change({ dueAt })}
      />
      <FieldFault text={faults.due} />
      <WhatForAndWhere written={written} onChange={change} />
    </Card>
  )
}

interface WhatForAndWhereProps {
  readonly written: WrittenHomework
  readonly onChange: Writing['change']
}

function WhatForAndWhere({ written, onChange }: WhatForAndWhereProps) {
  return (
    <>
      <View className="composer-label">为了什么</View>
      <Chips<HomeworkPurpose>
        label="为了什么"
        options={PURPOSES}
        value={written.purpose}
        onChange={(purpose) => onChange({ purpose })}
      />
      <View className="composer-label">在哪里做</View>
      <Chips<HomeworkPlace>
        label="在哪里做"
        options={PLACES}
        value={written.place}
        onChange={(place) => onChange({ place })}
      />
    </>
  )
}

/** An earlier item may be due at another hour. */
function withChosen(hours: readonly string[], chosen: string): readonly string[] {
  return hours.includes(chosen) ? hours : [...hours, chosen].sort()
}
