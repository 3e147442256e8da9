// The desk of a school's bills: the whole term in one table, one bill in the drawer.
import { useDeskTerm } from '@src/features/school/desk-term'
import { markOf, SchoolDesk } from '@src/features/school/school-desk'
import type { Staff } from '@src/features/school/use-school'
import { useAddress } from '@src/navigation/app-address'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { DeskState } from '@src/ui/desk/desk-state'
import { DeskTable } from '@src/ui/desk/desk-table'
import { exportShown } from '@src/ui/desk/export-shown'
import { FilterChips } from '@src/ui/desk/filter-chips'
import { type DeskTableState, useDeskTable } from '@src/ui/desk/use-desk-table'
import { useState } from 'react'
import { RemindChosen } from '../open-money/remind-chosen'
import { ReturnChosen } from '../open-money/return-chosen'
import { BILL_CHIPS, BILL_CHOICES, BILL_COLUMNS, type BillRow, billName, sum } from './bill-columns'
import { CollectionSteps } from './collection-steps'
import { FinanceBillView } from './finance-bill-view'
import { PrintBills } from './printed-bills'
import { useAllBills } from './use-all-bills'

const rowId = ({ billId }: BillRow) => billId

export function BillsDesk({ staff }: { readonly staff: Staff }) {
  const term = useDeskTerm(staff)
  const { filter, planId = term.planId, pupilId, billId } = useAddress()
  const all = useAllBills(staff.school.schoolId, planId)
  const page = all.state.value
  const { open, show } = useOpenBill(all.bills, { pupilId, billId })
  const table = useDeskTable({
    name: 'bills',
    rows: all.bills,
    rowId,
    columns: BILL_COLUMNS,
    chips: BILL_CHIPS,
    choices: BILL_CHOICES,
    firstChip: filter ?? null,
  })
  return (
    <SchoolDesk
      staff={staff}
      current="financeBills"
      title="账单和收缴"
      note={page ? sayBills(page.termName, page.totals?.bills ?? 0, open) : undefined}
      actions={<BillsActions staff={staff} table={table} all={all} isPast={term.isPast} />}
      panel={
        open ? (
          <DeskDrawer title={billName(open)} aside={open.homeroomName} step="换一户" onClose={() => show(null)}>
            <FinanceBillView key={open.billId} billId={open.billId} atDesk />
          </DeskDrawer>
        ) : null
      }
    >
      <FilterChips of={table} />
      <BillsTable
        staff={staff}
        table={table}
        all={all}
        isPast={term.isPast}
        openId={open?.billId ?? null}
        onShow={show}
      />
    </SchoolDesk>
  )
}

interface AddressedBill {
  readonly pupilId: string | undefined
  readonly billId: string | undefined
}

/** The child that a search led to is open until another row is, or none. */
function useOpenBill(bills: readonly BillRow[], { pupilId, billId }: AddressedBill) {
  const [openId, setOpenId] = useState<string | null>(billId ?? null)
  const [meant, setMeant] = useState(pupilId)
  const open = bills.find((bill) => (openId === null ? bill.pupilId === meant : bill.billId === openId))
  const show = (billId: string | null) => {
    setMeant(undefined)
    setOpenId(billId)
  }
  return { open, show }
}

interface ShownBills {
  readonly staff: Staff
  readonly table: DeskTableState<BillRow>
  readonly all: ReturnType<typeof useAllBills>
  readonly isPast: boolean
}

function BillsActions({ staff, table, all: { state }, isPast }: ShownBills) {
  const page = state.value
  const exported = () => exportShown(table, { ...markOf(staff, page?.termName ?? ''), title: '账单和收缴' })
  return (
    <>
      <ActionButton text="导出" size="small" kind="plain" icon="document" onTap={() => void exported()} />
      {page?.totals && !isPast ? (
        <CollectionSteps schoolId={staff.school.schoolId} page={page} totals={page.totals} savedAt={state.savedAt} />
      ) : null}
    </>
  )
}

interface BillsTableProps extends ShownBills {
  readonly openId: string | null
  readonly onShow: (billId: string | null) => void
}

function BillsTable({ staff, table, all, isPast, openId, onShow }: BillsTableProps) {
  const page = all.state.value
  return (
    <DeskTable
      of={table}
      label="账单"
      unit="份"
      rowName={billName}
      openId={openId}
      onOpen={(bill) => onShow(bill.billId)}
      onClose={() => onShow(null)}
      bulk={(bills, untick) => ({
        say: sayChosen(bills),
        actions: (
          <>
            <PrintBills bills={bills} schoolName={staff.school.schoolName} termName={page?.termName ?? ''} />
            <ReturnChosen
              schoolId={staff.school.schoolId}
              bills={bills}
              onDone={() => {
                untick()
                all.state.refresh()
              }}
            />
            {isPast ? null : <RemindChosen schoolId={staff.school.schoolId} bills={bills} onDone={untick} />}
          </>
        ),
      })}
      loading={page === undefined && all.state.error === undefined}
      more={sayMore(all.bills.length, page?.totals?.bills ?? 0, all.isWhole)}
      fault={faultOf(all)}
      empty={<DeskState drawing="bag" title="还没有账单" hint="选课结束以后，在这里给报了课的学生出账单。" />}
    />
  )
}

/** 选了 3 户，没缴 302.00 元，待退 40.00 元 */
function sayChosen(bills: readonly BillRow[]): string {
  const [toPay, toReturn] = [sum(({ toPayFen }) => toPayFen)(bills), sum(({ toReturnFen }) => toReturnFen)(bills)]
  const back = toReturn === 0 ? '' : `，待退 ${sayYuan(toReturn)} 元`
  return `选了 ${bills.length} 户，没缴 ${sayYuan(toPay)} 元${back}`
}

function sayBills(termName: string | null, bills: number, open: BillRow | undefined): string {
  const due = open === undefined ? '' : `缴到 ${sayDate(open.dueOn)}`
  return [termName, `${bills.toLocaleString('en-US')} 份账单`, due].filter(Boolean).join('·')
}

function sayMore(come: number, all: number, isWhole: boolean): string | undefined {
  if (isWhole || come === 0) return undefined
  return `在取，来了 ${come.toLocaleString('en-US')} 份，一共 ${all.toLocaleString('en-US')} 份。排序和合计先按来了的算。`
}

function faultOf({ state, fault }: ReturnType<typeof useAllBills>) {
  const error = state.value === undefined ? state.error : (fault ?? undefined)
  if (error === undefined) return undefined
  return { title: '账单没取全', hint: sayError(error, staffErrorTexts).hint, onRetry: state.refresh }
}
