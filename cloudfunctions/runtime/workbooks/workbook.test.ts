// Tests that any upload is read or refused as a workbook and never crashes the process.
import fc from 'fast-check'
import { zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { readWorkbook } from './workbook'

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

/** A workbook of one sheet with this XML between the sheet's tags. */
function withSheetData(xml: string): Buffer {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return Buffer.from(
    zipSync({
      'xl/workbook.xml': text(
        `<workbook xmlns:r="${relation}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': text(
        `<Relationships><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
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
    },
  ])
})

test('a minimal workbook of another program is read', async () => {
  const xml = '<row r="2"><c r="B2"><v>7</v></c></row>'
  expect(await readWorkbook(withSheetData(xml))).toEqual([
    {
      name: '表',
      rows: [
        [null, null],
        [null, 7],
      ],
    },
  ])
})

test('a stray mark in the last row of the sheet does no harm', async () => {
  const xml = '<row r="1"><c r="A1"><v>7</v></c></row><row r="1048576"><c r="XFD1048576"/></row>'
  expect(await readWorkbook(withSheetData(xml))).toEqual([{ name: '表', rows: [[7]] }])
})

test.each([
  ['an address outside the sheet', '<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>'],
  ['a column just outside', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ['a row outside the sheet', '<row r="9999999"><c r="A9999999"><v>1</v></c></row>'],
  ['a filled corner that would be padded', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
  ['an address hidden behind a bracket', `<row r="1"><c s=">" r="XFD1048576"><v>1</v></c></row>`],
  ['a filled cell that looks closed', `<row r="1048576"><c r="XFD1048576" s="/>"><v>1</v></c></row>`],
  ['a cell without an address', '<row><c><v>1</v></c></row>'],
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
  // 64 MB of zeros in 64 kB.
  ['a zip bomb', Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024) }))],
  [
    'too many files',
    Buffer.from(zipSync(Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`${n}.xml`, text('')])))),
  ],
])('refused: %s', async (_, bytes) => {
  expect(await readWorkbook(bytes)).toBeNull()
})

test('a size in the headers is not believed', async () => {
  const bytes = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(33 * 1024 * 1024) }))
  const entry = bytes.indexOf(Buffer.from('504b0102', 'hex'))
  // The uncompressed size, in the file's header and in the list at the end: one byte.
  bytes.writeUInt32LE(1, 22)
  bytes.writeUInt32LE(1, entry + 24)
  expect(await readWorkbook(bytes)).toBeNull()
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
