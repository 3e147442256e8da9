// Declares the fates of published draws: numbers that lead to nobody without their salts.
import type { DrawPart } from '@domain/enrollment/draws/draw'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { notPersonal } from '@domain/privacy/fates/presets'

/** A child's salt goes with its wishes: after that nobody can tell which row was whose. */
export const drawPartsFates = {
  record: '公示的抽签文件',
  fields: {
    _id: notPersonal,
    drawId: notPersonal,
    kind: notPersonal,
    of: notPersonal,
    index: notPersonal,
    first: notPersonal,
    text: notPersonal,
  },
} satisfies CollectionFates<DrawPart>
