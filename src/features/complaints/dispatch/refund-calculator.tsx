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

/** Null until it is known what was paid, and for how many lessons. */
function owedFor(paid: number, lessons: number, used: number) {
  if (!(paid > 0 && lessons > 0)) return null
  return refundAmount({
    ...LATE,
    paidFen: fen(Math.round(paid * 100)),
    lessons: Math.floor(lessons),
    usedLessons: Math.floor(used),
    freeDays: 0,
    hadItBefore: true,
  })
}

export function RefundCalculator() {
  const [paid, setPaid] = useState('')
  const [lessons, setLessons] = useState('')
  const [used, setUsed] = useState('')
  const owed = owedFor(Number(paid), Number(lessons), Number(used))
  return (
    <View>
      <View className="type-sub">应退多少（过了无条件退的日子，扣掉上过的）</View>
      <NumberField type="digit" value={paid} placeholder="一共交了多少元" onChange={setPaid} />
      <NumberField type="number" value={lessons} placeholder="一共几课时" onChange={setLessons} />
      <NumberField type="number" value={used} placeholder="上了几课时" onChange={setUsed} />
      {owed ? (
        <View className="strong">
          应退 {sayYuan(owed.refundFen)} 元，扣 {sayYuan(owed.deductedFen)} 元
        </View>
      ) : null}
    </View>
  )
}

interface NumberFieldProps {
  readonly type: 'digit' | 'number'
  readonly value: string
  readonly placeholder: string
  readonly onChange: (value: string) => void
}

function NumberField({ type, value, placeholder, onChange }: NumberFieldProps) {
  const named = { 'aria-label': placeholder }
  return (
    <Input
      className="form-field-input case-field"
      type={type}
      value={value}
      placeholder={placeholder}
      onInput={({ detail }) => onChange(detail.value)}
      {...named}
    />
  )
}
