// Every bill of a term for a desk: the first page is shown at once, the others follow.

import { MOST_BILLS } from '@domain/billing/bills/bill-page'
import { call } from '@src/api/calls/client'
import type { CallError } from '@src/api/failures/call-error'
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import { useEffect, useMemo, useState } from 'react'
import type { BillsPage } from './answers'

interface AllBills {
  readonly state: ActionState<'billing.listBills'>
  readonly bills: BillsPage['bills']
  /** Why the rest did not come; the first page stands. */
  readonly fault: CallError | null
  readonly isWhole: boolean
}

interface Rest {
  /** The answer they follow. */
  readonly savedAt: number | undefined
  readonly bills: BillsPage['bills']
  readonly fault: CallError | null
  readonly isWhole: boolean
}

const NOTHING: BillsPage['bills'] = []

export function useAllBills(schoolId: string, planId: string | undefined): AllBills {
  const asked = useMemo(
    () => ({ schoolId, planId, filter: 'ALL', homeroomId: null, most: MOST_BILLS }) as const,
    [schoolId, planId],
  )
  const state = useAction('billing.listBills', { ...asked, after: null })
  const [rest, setRest] = useState<Rest>({ savedAt: undefined, bills: [], fault: null, isWhole: false })
  const { value: first, savedAt } = state
  useEffect(() => {
    if (first === undefined) return
    let isWanted = true
    const more = async () => {
      const bills: BillsPage['bills'] = []
      for (let after = first.next; after !== null; ) {
        const answer = await call('billing.listBills', { ...asked, after })
        if (!isWanted) return
        if (!answer.ok) return setRest({ savedAt, bills, fault: answer.error, isWhole: false })
        bills.push(...answer.value.bills)
        after = answer.value.next
        setRest({ savedAt, bills: [...bills], fault: null, isWhole: after === null })
      }
    }
    void more()
    return () => {
      isWanted = false
    }
  }, [first, savedAt, asked])
  const follows = rest.savedAt === savedAt
  const bills = useMemo(
    () => (first === undefined ? NOTHING : follows ? [...first.bills, ...rest.bills] : first.bills),
    [first, follows, rest.bills],
  )
  const isWhole = first !== undefined && (first.next === null || (follows && rest.isWhole))
  return { state, bills, fault: follows ? rest.fault : null, isWhole }
}
