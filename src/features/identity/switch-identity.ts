// Owns changing who uses the browser build: nothing of the one before is kept.
import { writeDevelopmentIdentity } from '@src/api/development-identity'
import { forgetAnswers } from '@src/api/last-answers'
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
