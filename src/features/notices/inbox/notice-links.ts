// Finds the page and child a notice links to; null when it links nowhere.

import { goToSide } from '@src/features/identity/sides/current-side'
import type { NoticeLine } from '@src/features/notices/inbox/notice-texts'
import { goTo } from '@src/navigation/app-routes'

export function linkOf({ kind, pupilId }: NoticeLine): (() => void) | undefined {
  const forChild = pupilId === null ? [] : ([{ pupilId }] as const)
  switch (kind) {
    case 'SEATED':
      return () => goTo('myCourses', ...forChild)
    case 'JOIN_APPROVED':
      return pupilId === null ? () => goTo('home') : () => goTo('consent', { pupilId })
    case 'JOIN_DECLINED':
      return () => goTo('connect')
    case 'KIN_ADDED':
      return () => goTo('family', ...forChild)
    case 'ERASURE_REQUESTED':
    case 'CORRECTION_SETTLED':
      return () => goTo('myData', ...forChild)
    case 'BILL_ISSUED':
    case 'BILL_DUE':
    case 'CHARGE_TO_AGREE':
      return () => goTo('statement', ...forChild)
    case 'TERM_PUBLISHED':
      return () => goTo('publication', ...forChild)
    case 'MATERIALS_SETTLED':
      return () => goTo('waiver', ...forChild)
    case 'ROLE_GIVEN':
      return () => goTo('mine')
    case 'JOIN_REQUESTED':
    case 'MATCH_CONTESTED':
      return () => goToSide('teacher')
    case 'CORRECTION_REQUESTED':
      return () => goTo('corrections')
    case 'KIN_ENDED':
    case 'ROLE_REVOKED':
      return undefined
    default:
      return kind satisfies never
  }
}
