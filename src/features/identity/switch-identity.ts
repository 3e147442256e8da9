// Owns changing who uses the browser build: nothing of the one before is kept.
import { writeDevelopmentIdentity } from '@src/api/development-identity'
import { forgetAnswers } from '@src/api/last-answers'
import { dropAnswers } from '@src/api/use-action'
import { signOut } from '@src/api/web-sign-in'
import { useCurrentSchool } from '@src/features/school/current-school'
import { useCurrentChild } from './current-child'
import { goToSide } from './current-side'

export function switchIdentity(login: string | null): void {
  forgetAnswers()
  useCurrentChild.getState().set(null)
  useCurrentSchool.getState().set(null)
  writeDevelopmentIdentity(login)
  goToSide('family')
}

/** Signs out of this browser: neither the device nor the app's memory knows the person any more. */
export async function leave(): Promise<void> {
  await signOut()
  await dropAnswers()
  switchIdentity(null)
}
