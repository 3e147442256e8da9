// Computes what an institution owes for a course that was given up, beside the case.
import { refundAmount } from '@domain/complaints/disputes/refund-amount'
import { fen } from '@domain/values/fen'
import { schoolDate } from '@domain/values/school-date'
import { sayYuan } from '@src/texts/say-money'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'

/** Past every day on which all would come back: the officer sees what is owed at the least. */
const LATE = {
  signedOn: schoolDate('2025-01-01'),
  firstLessonOn: schoolDate('2025-01-01'),
  askedOn: schoolDate('2026-01-01'),
}

export function RefundCalculator() {
  const [paid, setPaid] = useState('')
  const [lessons, setLessons] = useState('')
  const [used, setUsed] = useState('')
  const owed =
    Number(paid) > 0 && Number(lessons) > 0
      ? refundAmount({
          ...LATE,
          paidFen: fen(Math.round(Number(paid) * 100)),
          lessons: Math.floor(Number(lessons)),
          usedLessons: Math.floor(Number(used)),
          freeDays: 0,
          hadItBefore: true,
        })
      : null
  return (
    <View>
      <View className="type-sub">应退多少（过了无条件退的日子，扣掉上过的）</View>
      <Input
        className="form-field-input case-field"
        type="digit"
        value={paid}
        placeholder="一共交了多少元"
        onInput={({ detail }) => setPaid(detail.value)}
      />
      <Input
        className="form-field-input case-field"
        type="number"
        value={lessons}
        placeholder="一共几课时"
        onInput={({ detail }) => setLessons(detail.value)}
      />
      <Input
        className="form-field-input case-field"
        type="number"
        value={used}
        placeholder="上了几课时"
        onInput={({ detail }) => setUsed(detail.value)}
      />
      {owed ? (
        <View className="strong">
          应退 {sayYuan(owed.refundFen)} 元，扣 {sayYuan(owed.deductedFen)} 元
        </View>
      ) : null}
    </View>
  )
}
