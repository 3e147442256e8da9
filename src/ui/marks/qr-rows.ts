// Splits each row of a QR code into runs of dark modules, to draw with plain boxes.
import { encode } from 'uqr'

/** From which module, and how many. */
export interface Stretch {
  readonly from: number
  readonly length: number
}

export interface QrRows {
  readonly size: number
  readonly rows: readonly (readonly Stretch[])[]
}

/** M: a phone's screen is clean, and a shorter code has larger modules. WeChat has no TextEncoder: this library needs none. */
export function qrRows(text: string): QrRows {
  const { size, data } = encode(text, { ecc: 'M', border: 0 })
  return { size, rows: data.map(stretchesOf) }
}

function stretchesOf(modules: readonly boolean[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  modules.forEach((dark, index) => {
    if (!dark) return
    const last = stretches.at(-1)
    const grows = last !== undefined && last.from + last.length === index
    if (grows) stretches[stretches.length - 1] = { from: last.from, length: last.length + 1 }
    else stretches.push({ from: index, length: 1 })
  })
  return stretches
}
