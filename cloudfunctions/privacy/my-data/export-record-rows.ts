// Builds the export's sheet of all records: every stored value of child and guardian, by its name.
import { exportFields } from '@domain/privacy/fates/export-fields'
import { dataOwners } from '../../data-owners'
import type { DataOwner } from '../../runtime/collection'
import type { Cells } from '../../runtime/workbooks/workbook-cells'
import { moment } from './export-cells'
import { CODE_TEXTS, WORDS } from './export-texts'
import type { WholeChild } from './find-whole-child'
import type { StoredRecords } from './read-records'

type OwnChild = Pick<WholeChild, '_id' | 'wishedCourses'>

/** Complete by what the collections declare, not by what somebody thought of here. */
export function recordRows(records: StoredRecords, { _id: pupilId, wishedCourses }: OwnChild): Cells[] {
  const titles = new Map(wishedCourses.map(({ _id, title }) => [_id, title]))
  return dataOwners.flatMap((owner) =>
    (records[owner.name] ?? []).flatMap((document, at) =>
      documentRows(owner, document, { number: at + 1, pupilId, titles }),
    ),
  )
}

interface Place {
  readonly number: number
  readonly pupilId: string
  /** What a wish names, by its id. */
  readonly titles: ReadonlyMap<string, string>
}

function documentRows({ fates }: DataOwner, document: object, { number, pupilId, titles }: Place): Cells[] {
  const fields = exportFields(document, fates, pupilId)
  return fields.map(({ path, name, values }) => [
    `${fates.record} ${number}`,
    name,
    values.map((value) => titles.get(String(value)) ?? textOf(path, value)).join('、'),
  ])
}

/** Instants of this century in milliseconds; no amount or count comes near. */
const FIRST_INSTANT = 1e12

function textOf(path: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? WORDS.yes : WORDS.no
  if (typeof value !== 'number') return CODE_TEXTS[String(value)] ?? String(value)
  if (value >= FIRST_INSTANT) return moment(value)
  return isAmount(path) ? (value / 100).toFixed(2) : String(value)
}

function isAmount(path: string): boolean {
  return /(Fen|pricePerLesson|unitPrice)$/.test(path)
}
