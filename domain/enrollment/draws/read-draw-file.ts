// Reads a published draw: refuses what is no such file, is of another version or was rewritten.
import { checkList } from './check-list'
import type { DrawFault } from './draw-fault'
import { DRAW_FORMAT, DRAW_VERSION, type DrawFile, drawFileText } from './draw-file'
import { sortList } from './draw-list'
import { canonicalText, fingerprintOf } from './draw-seed'
import { FILE_SHAPE } from './draw-shapes'

export type ReadDraw =
  | { readonly ok: true; readonly file: DrawFile }
  | { readonly ok: false; readonly fault: DrawFault }

export function readDrawFile(text: string): ReadDraw {
  const value = parsed(text)
  if (value === undefined) return refused({ code: 'NOT_JSON' })
  const head = headFault(value)
  if (head !== null) return refused(head)
  const at = FILE_SHAPE(value, 'file')
  if (at !== null) return refused({ code: 'WRONG_SHAPE', at })
  // The shape was checked field by field just above.
  const file = value as DrawFile
  // A damaged download is no fault of the list's.
  if (fingerprintOf(file.list) !== file.fingerprint) return refused({ code: 'LIST_CHANGED' })
  const list = checkList(file.list)
  if (list !== null) return refused({ code: 'BAD_LIST', fault: list })
  const isCanonical = drawFileText(file) === text && canonicalText(sortList(file.list)) === canonicalText(file.list)
  return isCanonical ? { ok: true, file } : refused({ code: 'NOT_CANONICAL' })
}

function refused(fault: DrawFault): ReadDraw {
  return { ok: false, fault }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Looked at first: another version may have another shape. */
function headFault(value: unknown): DrawFault | null {
  if (typeof value !== 'object' || value === null) return { code: 'WRONG_FORMAT' }
  if (!('format' in value) || value.format !== DRAW_FORMAT) return { code: 'WRONG_FORMAT' }
  const found = 'version' in value ? value.version : undefined
  return found === DRAW_VERSION ? null : { code: 'WRONG_VERSION', found: String(found) }
}
