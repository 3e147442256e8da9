// The term a page is about: its address names it, or one is chosen; else the current one.
import { useState } from 'react'
import { useAddress } from './app-address'

export interface ChosenTerm {
  /** Undefined: the current one. */
  readonly planId: string | undefined
  readonly choose: (planId: string) => void
}

/** `pupilId`: of a family's page, whose address names a term of one child. */
export function useChosenTerm(pupilId?: string): ChosenTerm {
  const address = useAddress()
  const isMeant = pupilId === undefined || address.pupilId === undefined || address.pupilId === pupilId
  const [planId, choose] = useState(isMeant ? address.planId : undefined)
  return { planId, choose }
}
