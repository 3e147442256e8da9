// Finds the page and child a notice links to; null when it links nowhere.

import { goToSide } from '@src/features/identity/sides/current-side'
import { goTo } from '@src/navigation/app-routes'
import type { NoticeLine } from './notice-text'

export function linkOf({ kind, pupilId }: NoticeLine): (() => void) | undefined {
  const forChild = pupilId === null ? [] : ([{ pupilId }] as const)
  switch (kind) {
    case 'SEATED':
    case 'ENROLLED':
    case 'WAITING':
    case 'WITHDRAWN':
    case 'WAIT_ENDED':
      return () => goTo('myCourses', ...forChild)
    case 'COURSE_CHANGED':
    case 'LESSON_CANCELED':
    case 'LESSON_RESTORED':
      return pupilId === null ? () => goToSide('teacher') : () => goTo('myCourses', ...forChild)
    case 'JOIN_APPROVED':
      return pupilId === null ? () => goTo('home') : () => goTo('consent', { pupilId })
    case 'JOIN_DECLINED':
      return () => goTo('connect')
    case 'KIN_ADDED':
      return () => goTo('family', ...forChild)
    case 'CONSENT_WITHDRAWN':
    case 'CONSENT_GIVEN':
      return pupilId === null ? undefined : () => goTo('consent', { pupilId })
    case 'ERASURE_REQUESTED':
    case 'ERASURE_CANCELED':
    case 'CORRECTION_SETTLED':
      return () => goTo('myData', ...forChild)
    case 'BILL_ISSUED':
    case 'BILL_DUE':
    case 'CHARGE_TO_AGREE':
    case 'MONEY_REVERSED':
      return () => goTo('statement', ...forChild)
    case 'TERM_PUBLISHED':
      return () => goTo('publication', ...forChild)
    case 'MATERIALS_SETTLED':
      return () => goTo('waiver', ...forChild)
    case 'ROLE_GIVEN':
      return () => goTo('mine')
    case 'JOIN_REQUESTED':
    case 'MATCH_CONTESTED':
    case 'PUPIL_JOINED':
    case 'PUPIL_LEFT':
      return () => goToSide('teacher')
    case 'REVERSAL_ASKED':
    case 'REVERSAL_SETTLED':
      return () => goTo('finance')
    case 'CORRECTION_REQUESTED':
      return () => goTo('corrections')
    case 'MONEY_STUCK':
      return () => goTo('reconciliation')
    case 'KIN_ENDED':
    case 'ROLE_REVOKED':
      return undefined
    default:
      return kind satisfies never
  }
}
