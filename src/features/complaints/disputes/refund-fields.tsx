// What was paid and used, and what comes back at the least: typed by a reporter or an officer.
import { claimedFen, type RefundClaim } from '@domain/complaints/contents/claim'
import { fen } from '@domain/values/fen'
import { sayYuan } from '@src/texts/say-money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import './claim.css'
import { NumberField } from './number-field'

interface RefundFieldsProps {
  readonly claim: RefundClaim | null
  readonly onChange?: (claim: RefundClaim | null) => void
}

interface Typed {
  readonly paid: string
  readonly lessons: string
  readonly used: string
}

/** Null until it is known what was paid and for how many lessons. */
function refundOf({ paid, lessons, used }: Typed): RefundClaim | null {
  const [paidFen, all, usedLessons] = [Math.round(Number(paid) * 100), Number(lessons), Number(used)]
  if (![paidFen, all, usedLessons].every(Number.isSafeInteger)) return null
  const claim = { kind: 'REFUND', paidFen: fen(paidFen), lessons: all, usedLessons } as const
  return claimedFen(claim) === null ? null : claim
}

export function RefundFields({ claim, onChange }: RefundFieldsProps) {
  const [typed, setTyped] = useState<Typed>(() => ({
    paid: claim === null ? '' : String(claim.paidFen / 100),
    lessons: claim === null ? '' : String(claim.lessons),
    used: claim === null ? '' : String(claim.usedLessons),
  }))
  const change = (part: Partial<Typed>) => {
    const next = { ...typed, ...part }
    setTyped(next)
    onChange?.(refundOf(next))
  }
  const shown = refundOf(typed)
  return (
    <View>
      <NumberField type="digit" value={typed.paid} words="一共交了多少元" onChange={(paid) => change({ paid })} />
      <NumberField type="number" value={typed.lessons} words="一共几课时" onChange={(lessons) => change({ lessons })} />
      <NumberField type="number" value={typed.used} words="上了几课时" onChange={(used) => change({ used })} />
      {shown === null ? null : <RefundOwed claim={shown} />}
    </View>
  )
}

/** What it comes to; shown where it is typed and where it is read. */
export function RefundOwed({ claim }: { readonly claim: RefundClaim }) {
  const owed = claimedFen(claim) ?? 0
  return (
    <View className="strong claim-owed">
      应退 {sayYuan(fen(owed))} 元，扣上过的 {sayYuan(fen(claim.paidFen - owed))} 元
    </View>
  )
}
