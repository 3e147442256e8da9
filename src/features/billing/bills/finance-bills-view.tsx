// A school's bills: totals, what to do now, and the list, thirty at a time.
import type { BillFilter } from '@domain/billing/bills/school-contract'
import { useAction } from '@src/api/hooks/use-action'
import { ExportButton } from '@src/features/billing/documents/export-button'
import { useAddress } from '@src/navigation/app-address'
import { useChosenTerm } from '@src/navigation/use-chosen-term'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { Collapsible } from '@src/ui/controls/collapsible'
import { TermPicker } from '@src/ui/controls/term-picker'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BillsPage } from './answers'
import { BillTotals } from './bill-totals'
import { CollectionSteps } from './collection-steps'
import { FinanceBillRows } from './finance-bill-rows'

const FILTERS: readonly { readonly value: BillFilter; readonly text: string }[] = [
  { value: 'ALL', text: '全部' },
  { value: 'UNPAID', text: '待缴' },
  { value: 'RETURNING', text: '待退' },
  { value: 'SETTLED', text: '缴清' },
]
const NOT_ISSUED = { value: 'NOT_ISSUED', text: '没出账单' } as const
const EVERY_CLASS = 'all'

interface Asked {
  readonly planId: string | undefined
  readonly filter: BillFilter
  readonly homeroomId: string | null
}

export function FinanceBillsView({ schoolId }: { readonly schoolId: string }) {
  const term = useChosenTerm()
  const { filter = 'ALL' } = useAddress()
  const [seen, setAsked] = useState<Omit<Asked, 'planId'>>({ filter: filterNamed(filter), homeroomId: null })
  const asked = { ...seen, planId: term.planId }
  const state = useAction('billing.listBills', { schoolId, ...asked, after: null })
  return (
    <AsyncView<'billing.listBills'> state={state} texts={staffErrorTexts} skeleton={<Skeleton cards={5} />}>
      {(page) => (
        <View className="stack">
          <TermPicker terms={page.terms} value={page.planId} onChange={term.choose} />
          {page.totals ? (
            <>
              {page.totals.bills > 0 ? <BillTotals termName={page.termName} totals={page.totals} /> : null}
              <CollectionSteps schoolId={schoolId} page={page} totals={page.totals} savedAt={state.savedAt} />
            </>
          ) : null}
          {hasChoices(page) ? <Choices page={page} asked={asked} onChange={setAsked} /> : null}
          <FinanceBillRows page={page} filtered={asked.filter !== 'ALL' || asked.homeroomId !== null} />
          {page.next ? <MorePages schoolId={schoolId} asked={asked} after={page.next} /> : null}
          {page.bills.length > 0 ? (
            <ExportButton
              name="billing.exportBills"
              input={{ schoolId, planId: page.planId ?? undefined }}
              text="导出全校账单"
            />
          ) : null}
        </View>
      )}
    </AsyncView>
  )
}

function filterNamed(name: string): BillFilter {
  return FILTERS.find(({ value }) => value === name)?.value ?? 'ALL'
}

/** Before the first bill, once it can be known who will have none. */
function hasChoices({ totals, now, closesAt }: BillsPage): boolean {
  if (totals === null || totals.bills > 0) return true
  return totals.notIssued > 0 && closesAt !== null && now >= closesAt
}

interface ChoicesProps {
  readonly page: BillsPage
  readonly asked: Asked
  readonly onChange: (asked: Asked) => void
}

function Choices({ page, asked, onChange }: ChoicesProps) {
  const notIssued = page.totals?.notIssued ?? 0
  return (
    <>
      <Chips
        label="看哪些账单"
        options={notIssued > 0 || asked.filter === 'NOT_ISSUED' ? [...FILTERS, NOT_ISSUED] : FILTERS}
        value={asked.filter}
        onChange={(filter) => onChange({ ...asked, filter })}
      />
      <Classes page={page} asked={asked} onChange={(homeroomId) => onChange({ ...asked, homeroomId })} />
    </>
  )
}

interface ClassesProps {
  readonly page: BillsPage
  readonly asked: Asked
  readonly onChange: (homeroomId: string | null) => void
}

function Classes({ page: { homerooms }, asked, onChange }: ClassesProps) {
  if (homerooms.length < 2) return null
  const name = homerooms.find(({ homeroomId }) => homeroomId === asked.homeroomId)?.name
  return (
    <Collapsible text={name === undefined ? '只看一个班' : `只看 ${name}`} icon="filter">
      <Chips
        label="看哪个班"
        options={[
          { value: EVERY_CLASS, text: '各班' },
          ...homerooms.map(({ homeroomId, name: text }) => ({ value: homeroomId, text })),
        ]}
        value={asked.homeroomId ?? EVERY_CLASS}
        onChange={(value) => onChange(value === EVERY_CLASS ? null : value)}
      />
    </Collapsible>
  )
}

interface MorePagesProps {
  readonly schoolId: string
  readonly asked: Asked
  readonly after: NonNullable<BillsPage['next']>
}

/** Asked for only once somebody wants them; each page knows the one after it. */
function MorePages(props: MorePagesProps) {
  const [wanted, setWanted] = useState(false)
  if (!wanted) return <ActionButton kind="plain" text="再看 30 份" onTap={() => setWanted(true)} />
  return <NextPage {...props} />
}

function NextPage({ schoolId, asked, after }: MorePagesProps) {
  const state = useAction('billing.listBills', { schoolId, ...asked, after })
  return (
    <AsyncView<'billing.listBills'> state={state} texts={staffErrorTexts} skeleton={<Skeleton cards={1} />}>
      {(page) => (
        <View className="stack">
          <FinanceBillRows page={page} filtered />
          {page.next ? <MorePages schoolId={schoolId} asked={asked} after={page.next} /> : null}
        </View>
      )}
    </AsyncView>
  )
}
