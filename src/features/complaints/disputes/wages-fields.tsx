// Which months' wages are owed, and their sum: typed by a teacher who reports, or by an officer.
import { claimedFen, MOST_OWED_MONTHS, type WagesClaim } from '@domain/complaints/contents/claim'
import { fen } from '@domain/values/fen'
import { sayYuan } from '@src/texts/say-money'
import { ActionButton } from '@src/ui/controls/action-button'
import { View } from '@tarojs/components'
import { useState } from 'react'
import './claim.css'
import { NumberField } from './number-field'

interface WagesFieldsProps {
  readonly claim: WagesClaim | null
  readonly onChange?: (claim: WagesClaim | null) => void
}

interface TypedMonth {
  readonly place: number
  readonly month: string
  readonly owed: string
}

/** 202606, 2026-6 and 2026.06 are June. */
function monthOf(typed: string): string | null {
  const [, year, month] = /^(20\d\d)\D?(\d{1,2})$/.exec(typed.trim()) ?? []
  const number = Number(month)
  return year === undefined || number < 1 || number > 12 ? null : `${year}-${String(number).padStart(2, '0')}`
}

/** Null while a row is half typed, or a month stands there twice. */
function wagesOf(rows: readonly TypedMonth[]): WagesClaim | null {
  const months = rows.flatMap(({ month, owed }) => {
    const [named, owedFen] = [monthOf(month), Math.round(Number(owed) * 100)]
    return named === null || !Number.isSafeInteger(owedFen) ? [] : [{ month: named, owedFen: fen(owedFen) }]
  })
  const claim = { kind: 'WAGES', months } as const
  return months.length !== rows.length || claimedFen(claim) === null ? null : claim
}

const EMPTY = { month: '', owed: '' }

function startRows(claim: WagesClaim | null): readonly TypedMonth[] {
  if (claim === null) return [{ place: 0, ...EMPTY }]
  return claim.months.map(({ month, owedFen }, place) => ({ place, month, owed: String(owedFen / 100) }))
}

export function WagesFields({ claim, onChange }: WagesFieldsProps) {
  const [rows, setRows] = useState(() => startRows(claim))
  const set = (next: readonly TypedMonth[]) => {
    setRows(next)
    onChange?.(wagesOf(next))
  }
  const change = (place: number, part: Partial<TypedMonth>) =>
    set(rows.map((row) => (row.place === place ? { ...row, ...part } : row)))
  const shown = wagesOf(rows)
  const nextPlace = Math.max(...rows.map(({ place }) => place)) + 1
  return (
    <View>
      {rows.map(({ place, month, owed }) => (
        <View key={place} className="claim-month">
          <NumberField
            type="digit"
            value={month}
            words={`第 ${place + 1} 个月，如 2026.06`}
            onChange={(typed) => change(place, { month: typed })}
          />
          <NumberField
            type="digit"
            value={owed}
            words="欠多少元"
            onChange={(typed) => change(place, { owed: typed })}
          />
        </View>
      ))}
      {rows.length < MOST_OWED_MONTHS ? (
        <ActionButton
          text="再加一个月"
          kind="quiet"
          size="small"
          icon="plus"
          onTap={() => set([...rows, { place: nextPlace, ...EMPTY }])}
        />
      ) : null}
      {shown === null ? null : <WagesOwed claim={shown} />}
    </View>
  )
}

export function WagesOwed({ claim }: { readonly claim: WagesClaim }) {
  return (
    <View className="strong claim-owed">
      欠 {claim.months.length} 个月，共 {sayYuan(claimedFen(claim) ?? fen(0))} 元
    </View>
  )
}
