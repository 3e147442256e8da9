// Draws workbooks of every kind a school or an attacker may send, each with what must come of it.

import { HOSTILE, type RawSheet, rawWorkbook } from './hostile-workbooks'
import { xmlText } from './workbook-xml'

export interface GeneratedWorkbook {
  readonly kind: string
  readonly bytes: Buffer
  /** Names of the pupils that must come back, sheet by sheet; null: it is hostile, and read or refused. */
  readonly names: readonly (readonly string[])[] | null
}

/** A number from 0 up to, not including, `below`: the same seed draws the same workbook. */
export type Draw = (below: number) => number

const SURNAMES = ['王', '李', '欧阳', '林', '𠮷田', '阿依古丽·', '邵', '〇']
const GIVEN = ['小满', '子涵', '一川', '雨桐', '知秋', '𠮷', '晓岚', '帆']
const HEADER = ['年级', '班级', '学号', '姓名', '家长姓名', '联系电话']
/** Formats by the style that names them: general, ten digits, with separators, a date. */
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="200" formatCode="0000000000"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="3"/><xf numFmtId="14"/></cellXfs></styleSheet>'

export function drawWorkbook(draw: Draw): GeneratedWorkbook {
  return draw(3) === 0 ? drawHostile(draw) : drawRoster(draw)
}

function drawHostile(draw: Draw): GeneratedWorkbook {
  const kinds = Object.keys(HOSTILE)
  const kind = kinds[draw(kinds.length)] ?? ''
  const bytes = HOSTILE[kind]?.(1 + draw(draw(20) === 0 ? 3_000_000 : 50_000)) ?? Buffer.alloc(0)
  return { kind, bytes, names: null }
}

function drawRoster(draw: Draw): GeneratedWorkbook {
  const texts: string[] = []
  const usesShared = draw(2) === 0
  const sheets = Array.from({ length: 1 + draw(8) }, (_, n) => drawSheet(draw, n, usesShared ? texts : null))
  const shared = { sharedTexts: `<sst>${texts.map((text) => `<si><t>${xmlText(text)}</t></si>`).join('')}</sst>` }
  const bytes = rawWorkbook(
    sheets.map(({ raw }) => raw),
    usesShared ? { ...shared, styles: STYLES } : { styles: STYLES },
  )
  const names = sheets.flatMap(({ raw, names: read }) => (raw.state === 'visible' && read !== null ? [read] : []))
  return { kind: 'roster', bytes, names }
}

interface DrawnSheet {
  readonly raw: RawSheet
  /** Null: no table in it. */
  readonly names: readonly string[] | null
}

function drawSheet(draw: Draw, number: number, texts: string[] | null): DrawnSheet {
  const state = (['visible', 'visible', 'visible', 'hidden', 'veryHidden'] as const)[draw(5)] ?? 'visible'
  const name = `表${number}`
  if (draw(6) === 0) {
    const xml = `<worksheet><sheetData><row r="1">${cell('A1', '填表说明', texts)}</row></sheetData></worksheet>`
    return { raw: { name, state, xml }, names: null }
  }
  const rows: string[] = []
  const add = (cells: readonly string[], hidden = false) => {
    const at = rows.length + 1
    const written = cells.map((value, column) => drawCell(draw, { address: `${letter(column)}${at}`, value, texts }))
    rows.push(`<row r="${at}"${hidden ? ' hidden="1"' : ''}>${written.join('')}</row>`)
  }
  for (let titles = draw(3); titles > 0; titles -= 1) add([`青禾小学名册${titles}`])
  add(HEADER)
  const names: string[] = []
  for (let left = 1 + draw(30); left > 0; left -= 1) {
    const pupil = `${pick(SURNAMES, draw)}${pick(GIVEN, draw)}${pick(GIVEN, draw)}`
    const isHidden = draw(12) === 0
    if (!isHidden) names.push(pupil)
    const id = String(1_230_000 + number * 1_000 + left)
    add(
      [pick(['一年级', '2', '三'], draw), pick(['1班', '（２）班', '3'], draw), id, pupil, '林晓岚', '19900000001'],
      isHidden,
    )
    if (draw(15) === 0) add(HEADER)
  }
  if (draw(2) === 0) add(['合计', '', '', `${names.length}人`])
  const merges = draw(2) === 0 ? '<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>' : ''
  const filter = draw(3) === 0 ? '<autoFilter ref="A1:F99"/>' : ''
  return {
    raw: { name, state, xml: `<worksheet><sheetData>${rows.join('')}</sheetData>${filter}${merges}</worksheet>` },
    names,
  }
}

interface DrawnCell {
  readonly address: string
  readonly value: string
  readonly texts: string[] | null
}

/** A number may be one, with a format or without; everything else is a text, shared or its own. */
function drawCell(draw: Draw, { address, value, texts }: DrawnCell): string {
  if (value === '') return draw(2) === 0 ? '' : `<c r="${address}"/>`
  if (/^\d{7,11}$/.test(value) && draw(2) === 0) {
    return `<c r="${address}" s="${value.length === 7 ? draw(3) : 0}"><v>${value}</v></c>`
  }
  return cell(address, value, texts)
}

function cell(address: string, value: string, texts: string[] | null): string {
  if (texts === null) return `<c r="${address}" t="inlineStr"><is><t>${xmlText(value)}</t></is></c>`
  texts.push(value)
  return `<c r="${address}" t="s"><v>${texts.length - 1}</v></c>`
}

function letter(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column)
}

function pick(list: readonly string[], draw: Draw): string {
  return list[draw(list.length)] ?? ''
}
