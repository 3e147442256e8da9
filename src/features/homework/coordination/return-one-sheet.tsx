// Gives one item of the evening back to its teacher, with a word why.
import { saySubject } from '@src/texts/say-subject'
import { Chips } from '@src/ui/controls/chips'
import { useState } from 'react'
import type { DayView, ItemView } from '../items/answers'
import type { ClassAnswer } from './answers'
import { ReturnSheet } from './return-sheet'

interface ReturnOneSheetProps {
  readonly answer: ClassAnswer
  readonly day: DayView
  readonly items: readonly ItemView[]
  readonly onClose: () => void
}

export function ReturnOneSheet({ answer, day, items, onClose }: ReturnOneSheetProps) {
  const [itemId, setItemId] = useState(items[0]?.itemId ?? '')
  const item = items.find((each) => each.itemId === itemId)
  if (!item) return null
  const place = { homeroomId: answer.week.homeroomId, date: day.date, itemId }
  return (
    <ReturnSheet item={item} place={place} onClose={onClose}>
      <Chips<string>
        label="退回哪一项"
        options={items.map((each) => ({ value: each.itemId, text: `${saySubject(each.subject)} ${each.minutes} 分` }))}
        value={itemId}
        onChange={setItemId}
      />
    </ReturnSheet>
  )
}
