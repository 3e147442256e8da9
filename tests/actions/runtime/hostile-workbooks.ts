// Builds workbooks nobody honest would send, small as files and endless inside.
import { zipSync } from 'fflate'

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const text = (value: string) => new TextEncoder().encode(value)

export interface RawSheet {
  readonly name: string
  readonly state?: 'visible' | 'hidden' | 'veryHidden'
  /** Everything in the sheet's file. */
  readonly xml: string
}

export interface RawParts {
  readonly sharedTexts?: string
  readonly styles?: string
}

/** A workbook of these sheets, whatever their XML is. */
export function rawWorkbook(sheets: readonly RawSheet[], { sharedTexts, styles }: RawParts = {}): Buffer {
  const listed = sheets.map(
    ({ name, state = 'visible' }, n) => `<sheet name="${name}" state="${state}" sheetId="${n + 1}" r:id="r${n}"/>`,
  )
  const related = sheets.map(
    (_, n) => `<Relationship Id="r${n}" Type="${RELATION}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  )
  const others = [
    `<Relationship Id="t" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/>`,
    `<Relationship Id="s" Type="${RELATION}/styles" Target="styles.xml"/>`,
  ]
  return Buffer.from(
    zipSync(
      {
        'xl/workbook.xml': text(`<workbook xmlns:r="${RELATION}"><sheets>${listed.join('')}</sheets></workbook>`),
        'xl/_rels/workbook.xml.rels': text(`<Relationships>${[...related, ...others].join('')}</Relationships>`),
        ...(sharedTexts === undefined ? {} : { 'xl/sharedStrings.xml': text(sharedTexts) }),
        ...(styles === undefined ? {} : { 'xl/styles.xml': text(styles) }),
        ...Object.fromEntries(sheets.map(({ xml }, n) => [`xl/worksheets/sheet${n}.xml`, text(xml)])),
      },
      { level: 1 },
    ),
  )
}

/** A workbook of one sheet. */
export function sheetOf(xml: string, parts: RawParts = {}): Buffer {
  return rawWorkbook([{ name: '学生名册', xml }], parts)
}

const many = (piece: string, count: number) => piece.repeat(count)
const inSheet = (xml: string) => sheetOf(`<worksheet><sheetData>${xml}</sheetData></worksheet>`)
const manyRows = (count: number, cells: (row: number) => string) =>
  Array.from({ length: count }, (_, n) => `<row r="${n + 1}">${cells(n + 1)}</row>`).join('')

/** By what is wrong with it; each is built only when it is asked for. */
export const HOSTILE: Readonly<Record<string, (size: number) => Buffer>> = {
  'brackets alone': (size) => sheetOf(many('<', size)),
  'brackets in a text': (size) => inSheet(`<row r="1"><c r="A1"><v>${many('<', size)}`),
  'closing brackets': (size) => inSheet(`<row r="1">${many('>', size)}`),
  'tags that never close': (size) => inSheet(many('<a>', size)),
  'one endless tag': (size) => inSheet(`<row ${many('a', size)}`),
  'one endless value': (size) => inSheet(`<row r="${many('1', size)}"/>`),
  'attributes without end': (size) => inSheet(`<row ${many('a="" ', size)}/>`),
  'comments without end': (size) => inSheet(many('<!-- -->', size)),
  'one endless comment': (size) => inSheet(`<!--${many('-', size)}`),
  'references without end': (size) => inSheet(`<row r="1"><c r="A1" t="str"><v>${many('&amp;', size)}</v></c></row>`),
  'an entity of entities': () =>
    sheetOf(`<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet>&c;</worksheet>`),
  'a number of a million digits': (size) => inSheet(`<row r="1"><c r="A1"><v>${many('9', size)}</v></c></row>`),
  'rows without end': (size) => inSheet(many('<row/>', size)),
  'cells without end': (size) => inSheet(manyRows(Math.ceil(size / 50), () => many('<c><v>1</v></c>', 50))),
  'one text in every cell': (size) =>
    sheetOf(
      `<worksheet><sheetData>${manyRows(Math.ceil(size / 50), () => many('<c t="s"><v>0</v></c>', 50))}</sheetData></worksheet>`,
      { sharedTexts: `<sst><si><t>${many('字', 1_900)}</t></si></sst>` },
    ),
  'texts without end': (size) =>
    sheetOf('<worksheet/>', { sharedTexts: `<sst>${many('<si><t>名</t></si>', size)}</sst>` }),
  'formats without end': (size) =>
    sheetOf('<worksheet/>', { styles: `<styleSheet><cellXfs>${many('<xf/>', size)}</cellXfs></styleSheet>` }),
  'a format of formats': (size) =>
    sheetOf('<worksheet><sheetData><row><c s="0"><v>1</v></c></row></sheetData></worksheet>', {
      styles: `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${many('[$-804]', size)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
    }),
  'hidden columns without end': (size) =>
    sheetOf(`<worksheet><cols>${many('<col min="1" max="16384" hidden="1"/>', size)}</cols></worksheet>`),
  'sheets without end': (size) =>
    rawWorkbook(Array.from({ length: Math.min(size, 900) }, (_, n) => ({ name: `表${n}`, xml: '<worksheet/>' }))),
  'spaces without end': (size) => inSheet(many(' ', size)),
}
