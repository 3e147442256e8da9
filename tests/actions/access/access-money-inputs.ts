// The input in the access matrix of a school's money in bulk: bank statements.
import type { ActionInput, ActionName } from '@domain/registry'
import { billIdIn } from './access-bills'
import { type Place, WHERE } from './access-places'

const school = (place: Place) => ({ schoolId: WHERE[place].schoolId })
const noFile = 'cloud://local-env.bucket/none.xlsx'

export const MONEY_INPUTS = {
  'billing.previewBankStatement': (place) => ({ ...school(place), fileId: noFile }),
  'billing.recordStatementLines': (place) => ({
    ...school(place),
    fileId: noFile,
    digest: '0'.repeat(64),
    lines: [{ lineId: 'none', billId: billIdIn(place), mayExceed: false }],
  }),
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }
