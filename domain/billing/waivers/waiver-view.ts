// Limits what a viewer sees of an application: family and reviewer all, finance an amount only.
import type { Fen } from '../../values/fen'
import type { WaiverApplication } from './waiver-application'

/** The viewer's relation to the child. OTHER sees the child as one without an application. */
export type WaiverViewer = 'GUARDIAN' | 'REVIEWER' | 'FINANCE' | 'OTHER'

export interface WaiverAmountOnly {
  readonly waivedFen: Fen
}

export type WaiverView = WaiverApplication | WaiverAmountOnly | null

/** Finance needs the sum for its books, and sees it even where nothing was waived: its absence would tell as much. */
export function waiverViewFor(viewer: WaiverViewer, application: WaiverApplication | null, waivedFen: Fen): WaiverView {
  switch (viewer) {
    case 'GUARDIAN':
    case 'REVIEWER':
      return application
    case 'FINANCE':
      return { waivedFen }
    case 'OTHER':
      return null
  }
}
