// Reads pupils typed or pasted by hand by the workbook's rules; faults say row and field.

import type { ImportFault } from '../../workbooks/import-fault'
import type { Sheet } from '../../workbooks/workbook-cell'
import { homeroomName } from '../../workbooks/workbook-grade'
import { phoneOf } from '../../workbooks/workbook-person'
import { TYPED_FIELDS, type TypedFault, type TypedGuardian, type TypedPupil } from '../pupils/typed-pupil'
import type { Homeroom, School } from '../schools/school'
import { readRoster } from './roster-reading'
import type { RosterGuardian, RosterPupil } from './roster-rows'

export interface ReadRows {
  /** With the index of the row each was typed in. */
  readonly pupils: readonly { readonly at: number; readonly pupil: RosterPupil }[]
  readonly faults: readonly TypedFault[]
}

type Room = Pick<Homeroom, 'grade' | 'classNumber'>

const TITLES: readonly string[] = ['学号', '姓名', '家长一·姓名', '家长一·手机号', '家长二·姓名', '家长二·手机号']

export function readTypedRows(typed: readonly TypedPupil[], room: Room, school: Pick<School, 'grades'>): ReadRows {
  const sheet = sheetOf(typed, room)
  const { pupils, faults } = readRoster([sheet], school)
  const called = typed.map(
    ({ guardians }) => new Map(guardians.map((one) => [phoneOf(one.phone), one.relation.trim()])),
  )
  return {
    pupils: pupils.map((pupil) => {
      const at = pupil.row - FIRST_ROW
      return { at, pupil: { ...pupil, guardians: pupil.guardians.map((one) => withRelation(one, called[at])) } }
    }),
    faults: [...faults.flatMap(faultOf), ...typed.flatMap(repeatedPhone)],
  }
}

/** Row 1 holds the titles. */
const FIRST_ROW = 2

function sheetOf(typed: readonly TypedPupil[], { grade, classNumber }: Room): Sheet {
  const rows = typed.map(({ name, studentNumber, guardians }) => {
    const cells = [0, 1].flatMap((at) => [nameOf(guardians[at], name), guardians[at]?.phone ?? ''])
    return [studentNumber, name, ...cells]
  })
  return { name: homeroomName(grade, classNumber), rows: [TITLES, ...rows] }
}

/** A list of children and phones alone names no guardian: then it is the child's. */
function nameOf(guardian: TypedGuardian | undefined, child: string): string {
  if (guardian === undefined) return ''
  if (guardian.name.trim() !== '') return guardian.name
  return guardian.phone.trim() === '' ? '' : `${child.trim()}家长`
}

function withRelation(guardian: RosterGuardian, called: ReadonlyMap<string | null, string> | undefined) {
  const relation = called?.get(guardian.phone) ?? ''
  return relation === '' ? guardian : { ...guardian, relation }
}

function faultOf({ cell, code, expected }: ImportFault): readonly TypedFault[] {
  const address = /^([A-Z])(\d+)$/.exec(cell ?? '')
  const row = Number(address?.[2] ?? FIRST_ROW) - FIRST_ROW
  const field = TYPED_FIELDS['ABCDEF'.indexOf(address?.[1] ?? '-')] ?? null
  const twin = code === 'DUPLICATE_PUPIL' && expected !== null ? String(Number(expected) - 1) : expected
  return [{ row, field, code, expected: twin }]
}

/** One phone signs in as one person: two guardians of a child cannot share it. */
function repeatedPhone({ guardians }: TypedPupil, row: number): readonly TypedFault[] {
  const phones = guardians.flatMap(({ phone }) => phoneOf(phone) ?? [])
  const isRepeated = new Set(phones).size < phones.length
  return isRepeated ? [{ row, field: 'secondPhone', code: 'SAME_PHONE', expected: null }] : []
}
