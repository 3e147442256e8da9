// Reads the texts that the cells of a workbook share.
import type { ReadingBudget } from './reading-budget'
import { readXml } from './xml-events'
import type { ZipEntries } from './zip-entries'

/** Longer text than any cell needs. What is cut ends with a sign that no rule accepts. */
const LONGEST_TEXT = 2_000
const CUT = '…'

/** By their number. Phonetic readings beside a text are no part of it. */
export async function readSharedTexts(
  zip: ZipEntries,
  path: string | null,
  budget: ReadingBudget,
): Promise<readonly string[]> {
  const texts: string[] = []
  if (path === null) return texts
  const collector = textCollector()
  await readXml(zip.pieces(path), {
    ...collector.handler,
    close: (name) => {
      collector.handler.close(name)
      if (name !== 'si') return
      const text = collector.take()
      budget.spendCell(text.length)
      texts.push(text)
    },
  })
  return texts
}

/** Gathers what stands in `t` elements, outside phonetic readings. */
export function textCollector() {
  let text = ''
  let inText = false
  let inReading = false
  return {
    handler: {
      open: (name: string) => {
        if (name === 't') inText = true
        if (name === 'rPh') inReading = true
      },
      text: (piece: string) => {
        if (inText && !inReading && text.length <= LONGEST_TEXT) text += piece
      },
      close: (name: string) => {
        if (name === 't') inText = false
        if (name === 'rPh') inReading = false
      },
    },
    /** What was gathered since the last time. */
    take: (): string => {
      const taken = cleanText(text)
      text = ''
      return taken
    },
  }
}

/** `_x000D_` is how workbooks write characters that XML cannot hold; halves of a pair are written so, too. */
export function cleanText(text: string): string {
  const whole = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
  const trimmed = whole.trim()
  return trimmed.length > LONGEST_TEXT ? `${trimmed.slice(0, LONGEST_TEXT)}${CUT}` : trimmed
}
