// Owns the scenes of the pages about money that families open from their bill.
import type { PageName, Scene } from './preview'
import { answerStates, storedState } from './shared-scenes'

export type FeesPage = Extract<PageName, 'fees/receipts'>

export const FEES_SCENES: Readonly<Record<FeesPage, readonly Scene[]>> = {
  'fees/receipts': [
    { state: 'empty', person: 'mother', shows: '还没有缴过费' },
    ...answerStates('mother'),
    storedState('mother'),
    { state: 'refused', person: 'nobody', shows: '还没有登录' },
  ],
}
