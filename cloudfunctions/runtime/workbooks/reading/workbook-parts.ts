// Reads which sheets a workbook has, where they lie in the zip, and how its days are counted.
import { posix } from 'node:path'
import { WorkbookRefused } from './workbook-refused'
import { readXml } from './xml-events'
import type { ZipEntries } from './zip-entries'

export interface SheetPart {
  readonly name: string
  /** Null for what has no cells, such as a sheet that is one chart. */
  readonly path: string | null
  readonly isHidden: boolean
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  /** Days are counted from 1904, as old programs of Apple did. */
  readonly is1904: boolean
  readonly sharedTexts: string | null
  readonly styles: string | null
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly path: string
}

const USUAL_PLACE = 'xl/workbook.xml'
const MOST_SHEETS = 300

export async function readParts(zip: ZipEntries): Promise<WorkbookParts> {
  const start = (await readRelations(zip, '')).find(({ type }) => type === 'officeDocument')
  const workbook = start?.path ?? USUAL_PLACE
  if (!zip.has(workbook)) throw new WorkbookRefused('NOT_A_WORKBOOK', 'a zip without a workbook')
  const relations = await readRelations(zip, workbook)
  const ofType = (wanted: string) => relations.find(({ type, path }) => type === wanted && zip.has(path))?.path ?? null
  const sheets: SheetPart[] = []
  let is1904 = false
  await readXml(zip.pieces(workbook), {
    open: (name, attribute) => {
      if (name === 'workbookPr') is1904 = isTrue(attribute('date1904'))
      if (name !== 'sheet') return
      if (sheets.length === MOST_SHEETS) throw new WorkbookRefused('TOO_MUCH_INSIDE', 'too many sheets')
      const relation = relations.find(({ id }) => id === attribute('id'))
      const isHidden = (attribute('state') ?? 'visible') !== 'visible'
      const hasCells = relation?.type === 'worksheet' && zip.has(relation.path)
      sheets.push({ name: attribute('name') ?? '', path: hasCells ? relation.path : null, isHidden })
    },
  })
  if (sheets.length === 0) throw new WorkbookRefused('NOT_A_WORKBOOK', 'a workbook without sheets')
  return { sheets, is1904, sharedTexts: ofType('sharedStrings'), styles: ofType('styles') }
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

/** Those of one part; of the whole file where the part is ''. */
async function readRelations(zip: ZipEntries, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part)
  const place = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  if (!zip.has(place)) return []
  const relations: Relation[] = []
  await readXml(zip.pieces(place), {
    open: (name, attribute) => {
      if (name !== 'Relationship') return
      const target = attribute('Target') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
      relations.push({ id: attribute('Id') ?? '', type: posix.basename(attribute('Type') ?? ''), path })
    },
  })
  return relations
}
