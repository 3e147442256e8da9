// Reads lines copied from a spreadsheet into typed rows, telling columns by what stands in them.
import { homeroomOf } from '../../workbooks/workbook-grade'
import { personNameOf, phoneOf, schoolNumberOf } from '../../workbooks/workbook-person'
import type { TypedGuardian, TypedPupil } from './typed-pupil'

const RELATION =
  /^(?:爸爸|妈妈|父亲|母亲|父|母|爷爷|奶奶|外公|外婆|姥姥|姥爷|祖父|祖母|外祖父|外祖母|叔叔|姑姑|舅舅|姨|监护人)$/
const TITLE = /姓名|学号|手机|电话|监护人|家长/
const GENDER = /^[男女]$/

type Kind = 'PHONE' | 'NUMBER' | 'NAME' | 'RELATION' | 'OTHER'

/** A line of titles is left out; so is whatever is no name, number, phone or relation. */
export function rowsOfText(text: string): readonly TypedPupil[] {
  const lines = text
    .split(/\r?\n/)
    .map(cellsOf)
    .filter((cells) => cells.some((cell) => cell !== ''))
  const rows = lines.filter((cells, at) => !(at === 0 && isTitles(cells)))
  const kinds = kindsOf(rows)
  return rows.map((cells) => rowOf(cells, kinds))
}

/** Spreadsheets copy with tabs; hands type commas, or blanks. */
function cellsOf(line: string): readonly string[] {
  const cells = line.includes('\t') ? line.split('\t') : line.trim().split(/[,，、;；]|\s+/)
  return cells.map((cell) => cell.trim())
}

function isTitles(cells: readonly string[]): boolean {
  return cells.filter((cell) => TITLE.test(cell)).length >= 2 && cells.every((cell) => !/\d{5}/.test(cell))
}

/** What most of a column is. */
function kindsOf(rows: readonly (readonly string[])[]): readonly Kind[] {
  const width = Math.max(0, ...rows.map(({ length }) => length))
  return Array.from({ length: width }, (_, column) => {
    const counts = new Map<Kind, number>()
    for (const cells of rows) {
      const kind = kindOf(cells[column] ?? '')
      if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
    const [most] = [...counts].sort(([, one], [, other]) => other - one)
    return most?.[0] ?? 'OTHER'
  })
}

function kindOf(cell: string): Kind | null {
  if (cell === '') return null
  if (phoneOf(cell) !== null) return 'PHONE'
  if (RELATION.test(cell)) return 'RELATION'
  if (GENDER.test(cell) || (homeroomOf(cell) !== null && /班$/.test(cell))) return 'OTHER'
  if (/\d/.test(cell) && schoolNumberOf(cell) !== null) return 'NUMBER'
  return personNameOf(cell) === null ? 'OTHER' : 'NAME'
}

/** The first name and the first number are the child's; the names after it belong to the phones in their order. */
function rowOf(cells: readonly string[], kinds: readonly Kind[]): TypedPupil {
  const of = (kind: Kind) => cells.filter((_, column) => kinds[column] === kind)
  const [name = '', ...guardianNames] = of('NAME')
  const [studentNumber = ''] = of('NUMBER')
  const relations = of('RELATION')
  const guardians = of('PHONE').map(
    (phone, at): TypedGuardian => ({ name: guardianNames[at] ?? '', phone, relation: relations[at] ?? '' }),
  )
  return {
    name,
    studentNumber,
    guardians: guardians.filter(({ phone, name: called }) => phone !== '' || called !== ''),
  }
}
