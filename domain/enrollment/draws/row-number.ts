// The number that stands for a child in a published draw: a commitment that only its family opens.
import { hashOf } from './draw-seed'

export interface RowOpening {
  readonly drawId: string
  readonly pupilId: string
  /** 32 random bytes in hexadecimal, drawn for this child and draw, shown to its family alone. */
  readonly salt: string
}

/** Without the salt it tells nothing; with it nobody can claim another's row. */
export function rowNumber({ drawId, pupilId, salt }: RowOpening): string {
  return hashOf('row', [drawId, pupilId, salt])
}
