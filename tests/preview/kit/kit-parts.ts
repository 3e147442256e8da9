// Lists the guarded parts of the kit and their previews, and words a difference.
import type { PartMeasures } from '../in-page/measure-kit'

export type KitMeasures = Readonly<Record<string, Readonly<Record<string, PartMeasures>>>>

/** Together they show every part. */
export const GUARDED_SCENES = [
  'parent-home-ready-mother-interm',
  'parent-courses-ready-mother',
  'parent-course-asking-mother',
  'parent-mine-ready-mother',
  'parent-statement-ready-father',
  'parent-my-courses-ready-mother',
  'parent-home-stale-mother',
  'parent-home-error-mother',
  'parent-home-loading-mother',
  'school-courses-ready-clerk',
  'school-import-ready-clerk',
] as const

export const PARTS = [
  '.screen-bar',
  '.screen-title',
  '.screen-back',
  '.screen-foot',
  '.tab-bar',
  '.tab-bar-item',
  '.child-switcher',
  '.large-type-switch',
  '.card',
  '.list-row',
  '.tile',
  '.tag',
  '.notice',
  '.money',
  '.meter',
  '.chip',
  '.toggle',
  '.afternoon-entry',
  '.fee-lines',
  '.figure-strip',
  '.search-field',
  '.section-links',
  '.sheet',
  '.agreement',
  '.skeleton',
  '.plain-state',
  '.action-button-primary',
  '.action-button-plain',
  '.action-button-soft',
  '.action-button-blocked',
] as const

/** Rounding and hinting differ a little between machines. */
const TOLERANCE = 1

export function differencesOf(expected: KitMeasures, actual: KitMeasures): readonly string[] {
  return Object.keys({ ...expected, ...actual }).flatMap((scene) => {
    const before = expected[scene] ?? {}
    const after = actual[scene] ?? {}
    return Object.keys({ ...before, ...after }).flatMap((part) => {
      const difference = differenceOf(before[part], after[part])
      return difference === null ? [] : [`${scene} ${part}: ${difference}`]
    })
  })
}

function differenceOf(before: PartMeasures | undefined, after: PartMeasures | undefined): string | null {
  if (!before) return 'is new'
  if (!after) return 'is gone'
  if (before.box.some((value, index) => Math.abs(value - (after.box[index] ?? Number.NaN)) > TOLERANCE)) {
    return `box ${before.box.join(' ')} → ${after.box.join(' ')}`
  }
  if (before.type !== after.type) return `type ${before.type} → ${after.type}`
  return before.look === after.look ? null : `look ${before.look} → ${after.look}`
}
