// Changes the identity of the browser build and clears everything kept for the last one.

import { dropAnswers } from '@src/api/hooks/use-action'
import { writeDevelopmentIdentity } from '@src/api/kept/development-identity'
import { forgetAnswers } from '@src/api/kept/last-answers'
import { signOut } from '@src/api/sign-in/web-sign-in'
import { useCurrentSchool } from '@src/features/school/current-school'
import { useCurrentChild } from '../families/current-child'
import { goToSide } from '../sides/current-side'

export function switchIdentity(login: string | null): void {
  forgetAnswers()
  useCurrentChild.getState().set(null)
  useCurrentSchool.getState().set(null)
  writeDevelopmentIdentity(login)
  goToSide('family')
}

/** Signs out of this browser: nothing about the person stays on the device or in memory. */
export async function leave(): Promise<void> {
  await signOut()
  await dropAnswers()
  switchIdentity(null)
}
