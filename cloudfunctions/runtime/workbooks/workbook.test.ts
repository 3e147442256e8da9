// Tests that any upload is read or refused as a workbook and never crashes the process.
import fc from 'fast-check'
import { zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { readSheets, readWorkbook } from './reading/read-sheets'

// The machine may be busy with other suites.
jest.setTimeout(60_000)

let valid: Buffer

beforeAll(async () => {
  const data = [
    [{ value: '学号', columnSpan: 2 }, null],
    ['　１ ', new Date(Date.UTC(2026, 8, 1))],
    [null, 5.5],
  ]
  valid = await writeExcelFile([{ sheet: '学生名册', data, dateFormat: 'yyyy-mm-dd' }]).toBuffer()
})

const text = (value: string) => new TextEncoder().encode(value)

/** A workbook of one sheet with this XML between the sheet's tags, and the formats its cells name by number. */
function withSheetData(xml: string, patterns: readonly string[] = []): Buffer {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return Buffer.from(
    zipSync({
      'xl/workbook.xml': text(
        `<workbook xmlns:r="${relation}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': text(
        `<Relationships><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
      ),
      'xl/styles.xml': text(
        `<styleSheet><numFmts>${patterns
          .map((code, n) => `<numFmt numFmtId="${200 + n}" formatCode="${code}"/>`)
          .join(
            '',
          )}</numFmts><cellXfs>${patterns.map((_, n) => `<xf numFmtId="${200 + n}"/>`).join('')}</cellXfs></styleSheet>`,
      ),
      'xl/worksheets/sheet1.xml': text(`<worksheet><sheetData>${xml}</sheetData></worksheet>`),
    }),
  )
}

test('cells come back as they stand, merged ones at the top left only', async () => {
  expect(await readWorkbook(valid)).toEqual([
    {
      name: '学生名册',
      rows: [
        ['学号', null],
        ['１', new Date(Date.UTC(2026, 8, 1))],
        [null, 5.5],
      ],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ])
})

test('a minimal workbook of another program is read', async () => {
  const xml = '<row r="2"><c r="B2"><v>7</v></c></row>'
  expect((await readWorkbook(withSheetData(xml)))?.[0]?.rows).toEqual([
    [null, null],
    [null, 7],
  ])
})

test('a stray mark in the last row of the sheet does no harm', async () => {
  const xml = '<row r="1"><c r="A1"><v>7</v></c></row><row r="1048576"><c r="XFD1048576"/></row>'
  expect((await readWorkbook(withSheetData(xml)))?.[0]?.rows).toEqual([[7]])
})

test('cells without addresses stand one after the other, as some programs write them', async () => {
  const xml = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'
  expect((await readWorkbook(withSheetData(xml)))?.[0]?.rows).toEqual([
    [1, 2],
    [3, null],
  ])
})

test.each([
  ['a number by a common library', '王&#134071;'],
  ['hexadecimal', '王&#x20BB7;'],
  ['as it is', '王𠮷'],
  ['in two halves, as workbooks write what XML cannot hold', '王_xD842__xDFB7_'],
])('W4 a character above U+FFFF is that character: %s', async (_, written) => {
  const xml = `<row r="1"><c r="A1" t="inlineStr"><is><t>${written}</t></is></c></row>`
  expect((await readWorkbook(withSheetData(xml)))?.[0]?.rows).toEqual([['王\u{20BB7}']])
})

test.each([
  ['0000000000', 1_230_101, { value: 1_230_101, shown: '0001230101' }],
  ['&quot;2023&quot;0000', 117, { value: 117, shown: '20230117' }],
  ['000-0000-0000', 19_912_345_678, { value: 19_912_345_678, shown: '199-1234-5678' }],
  ['0.0', 5.25, { value: 5.25, shown: '5.3' }],
  // Only dressed: still the number.
  ['#,##0.00', 1230.5, 1230.5],
  ['0.00', 5.5, 5.5],
  ['General', 202_301_012_345, 202_301_012_345],
  ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', 46_283, new Date(Date.UTC(2026, 8, 18))],
  // A format that shows nothing.
  [';;;', 5, undefined],
])('W2 a number is read as its format %s shows it', async (pattern, value, cell) => {
  const xml = `<row r="1"><c r="A1" s="0"><v>${value}</v></c></row>`
  expect((await readWorkbook(withSheetData(xml, [pattern])))?.[0]?.rows[0]?.[0]).toEqual(cell)
})

test('W3 hidden rows and columns are named', async () => {
  const xml =
    '<cols/><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="1"/>'
  const hidden = withSheetData(xml.replace('<cols/>', '<cols><col min="2" max="3" hidden="1"/></cols>'))
  const [sheet] = (await readWorkbook(hidden)) ?? []
  expect([sheet?.hiddenRows, sheet?.hiddenColumns]).toEqual([[1], [1, 2]])
})

test.each([
  ['an address outside the sheet', '<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>'],
  ['a column just outside', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ['a row outside the sheet', '<row r="9999999"><c r="A9999999"><v>1</v></c></row>'],
  ['a filled corner that would be padded', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
  ['an address hidden behind a bracket', `<row r="1"><c s=">" r="XFD1048576"><v>1</v></c></row>`],
  ['a filled cell that looks closed', `<row r="1048576"><c r="XFD1048576" s="/>"><v>1</v></c></row>`],
  ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]>'],
  ['nested without end', '<a>'.repeat(100)],
  ['attributes without end', `<row ${Array.from({ length: 200 }, (_, n) => `a${n}="1"`).join(' ')}/>`],
  ['one text without end', `<row r="1"><c r="A1"><v>${'1'.repeat(3_000_000)}`],
  ['rows out of order', '<row r="2"/><row r="1"/>'],
  ['tags that do not match', '<row r="1"></sheetData>'],
])('refused: %s', async (_, xml) => {
  expect(await readWorkbook(withSheetData(xml))).toBeNull()
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('学号,姓名\n1,张三')],
  ['an old .xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex')],
  ['a zip of something else', Buffer.from(zipSync({ 'readme.txt': text('hello') }))],
  [
    'too many files',
    Buffer.from(zipSync(Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`${n}.xml`, text('')])))),
  ],
])('refused: %s', async (_, bytes) => {
  expect(await readWorkbook(bytes)).toBeNull()
})

test('a zip bomb is stopped while it is inflated; the sizes in its headers are not believed', async () => {
  const bytes = withSheetData(' '.repeat(65 * 1024 * 1024))
  await expect(readSheets(bytes)).rejects.toMatchObject({ reason: 'TOO_MUCH_INSIDE' })
  const sheet = bytes.indexOf('xl/worksheets/sheet1.xml')
  const listed = bytes.lastIndexOf('xl/worksheets/sheet1.xml')
  // The uncompressed size, in the file's header and in the list at the end: one byte.
  bytes.writeUInt32LE(1, sheet - 30 + 22)
  bytes.writeUInt32LE(1, listed - 46 + 24)
  expect(await readWorkbook(bytes)).toBeNull()
})

test.each([
  ['text', Buffer.from('学号,姓名'), 'NOT_A_WORKBOOK'],
  ['an old .xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), 'OLD_OR_LOCKED'],
  ['a zip of something else', Buffer.from(zipSync({ 'readme.txt': text('hello') })), 'NOT_A_WORKBOOK'],
  ['tags that do not match', withSheetData('<row r="1"></sheetData>'), 'BROKEN'],
  ['a cell far below', withSheetData('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), 'TOO_MUCH_INSIDE'],
])('why it is refused is said: %s', async (_, bytes, reason) => {
  await expect(readSheets(bytes)).rejects.toMatchObject({ reason })
})

test('broken anywhere, it is read or refused', async () => {
  const damage = fc.array(fc.record({ at: fc.nat(), value: fc.integer({ min: 0, max: 255 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  const cut = fc.option(fc.nat(), { freq: 3 })
  await fc.assert(
    fc.asyncProperty(damage, cut, async (changes, length) => {
      const bytes = Buffer.from(valid)
      for (const { at, value } of changes) bytes[at % bytes.length] = value
      const sheets = await readWorkbook(length === null ? bytes : bytes.subarray(0, length % bytes.length))
      expect(sheets === null || Array.isArray(sheets)).toBe(true)
    }),
    { numRuns: 400 },
  )
})
