// The term that a school's desk shows: this one, or one before it, for reading.
import { create } from 'zustand'
import type { Staff } from './use-school'

interface ChosenTerm {
  /** Null: this term. */
  readonly planId: string | null
  readonly set: (planId: string | null) => void
}

const useChosen = create<ChosenTerm>((update) => ({ planId: null, set: (planId) => update({ planId }) }))

export interface DeskTerm {
  /** Undefined: this term, or the last one where none runs or comes. */
  readonly planId: string | undefined
  readonly name: string
  /** Another than this one: read only, and no solid button stands. */
  readonly isPast: boolean
  readonly terms: readonly { readonly planId: string; readonly name: string }[]
  readonly thisPlanId: string | undefined
  readonly choose: (planId: string | null) => void
}

export function useDeskTerm({ term, terms }: Pick<Staff, 'term' | 'terms'>): DeskTerm {
  const { planId: chosen, set } = useChosen()
  const current = terms.find(({ from, name }) => from === term?.from && name === term.name) ?? terms[0]
  const shown = terms.find(({ planId }) => planId === chosen) ?? current
  const isPast = shown !== undefined && shown.planId !== current?.planId
  return {
    planId: isPast ? shown.planId : undefined,
    name: shown?.name ?? '',
    isPast,
    terms: terms.filter(({ from }) => current === undefined || from <= current.from),
    thisPlanId: current?.planId,
    choose: set,
  }
}
