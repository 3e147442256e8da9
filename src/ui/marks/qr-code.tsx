// A QR code on white in both themes, since some readers cannot read light on dark.
// Each row is one box with its modules as hard gradient stops, so neither a canvas nor an image is needed.
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import './qr-code.css'
import { spoken } from '../basics/spoken'
import { type QrRows, qrRows } from './qr-rows'

/** Whole pixels, so that edges are sharp; 45 modules with the margin are 225 px, which fit a 320 px wide screen. */
const MODULE = 5
const MARGIN = 4

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, rows } = useMemo(() => qrRows(text), [text])
  const side = `${(size + 2 * MARGIN) * MODULE}px`
  return (
    <View className="qr-code" style={{ width: side, height: side }} {...spoken({ role: 'img', label })}>
      {rows.map((stretches, index) => (
        <View
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, and none ever moves
          key={index}
          style={{ height: `${MODULE}px`, backgroundImage: paint(stretches) }}
        />
      ))}
    </View>
  )
}

function paint(stretches: QrRows['rows'][number]): string {
  const stops = stretches.flatMap(({ from, length }) => {
    const begin = `${(from + MARGIN) * MODULE}px`
    const end = `${(from + MARGIN + length) * MODULE}px`
    return [`transparent ${begin}`, `var(--code-ink) ${begin}`, `var(--code-ink) ${end}`, `transparent ${end}`]
  })
  return `linear-gradient(to right, ${stops.join(', ')})`
}
