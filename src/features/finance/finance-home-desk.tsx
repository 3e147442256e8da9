// Finance’s first page at a desk: this term’s figures, past terms’ money, what waits.
import type { ActionOutput } from '@domain/registry'
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { MoneyStepSheet } from '@src/features/billing/open-money/money-step-sheet'
import { PAST_CHIPS, PAST_COLUMNS, type ShownPastRow } from '@src/features/billing/open-money/past-money-columns'
import {
  amountOf,
  isDebt,
  type PastRow,
  pastName,
  sayClass,
  sayStep,
  sayWhat,
  pastTexts as texts,
} from '@src/features/billing/open-money/past-money-texts'
import { TermFigures } from '@src/features/billing/open-money/term-figures'
import { StuckReturnsOf } from '@src/features/billing/payments/stuck-returns'
import { AskedReversalsOf } from '@src/features/billing/reversals/asked-reversals'
import { markOf, SchoolDesk } from '@src/features/school/school-desk'
import type { Staff } from '@src/features/school/use-school'
import { goTo } from '@src/navigation/app-routes'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { DeskHistory } from '@src/ui/desk/desk-effects'
import { DeskState } from '@src/ui/desk/desk-state'
import { DeskTable } from '@src/ui/desk/desk-table'
import { exportShown } from '@src/ui/desk/export-shown'
import { FilterChips } from '@src/ui/desk/filter-chips'
import { type DeskTableState, useDeskTable } from '@src/ui/desk/use-desk-table'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useMemo, useState } from 'react'

const rowId = ({ billId }: ShownPastRow) => billId

export function FinanceHomeDesk({ staff }: { readonly staff: Staff }) {
  const { schoolId } = staff.school
  const home = useAction('billing.financeHome', { schoolId })
  const past = useAction('billing.listPastMoney', { schoolId })
  const [openId, setOpenId] = useState<string | null>(null)
  const [noting, setNoting] = useState<PastRow | null>(null)
  const rows = useMemo(() => rowsOf(past.value), [past.value])
  const table = useDeskTable({ name: 'pastMoney', rows, rowId, columns: PAST_COLUMNS, chips: PAST_CHIPS })
  const open = rows.find(({ billId }) => billId === openId)
  const exported = () => exportShown(table, { ...markOf(staff, ''), title: texts.title })
  return (
    <SchoolDesk
      staff={staff}
      current="finance"
      title="今天要办"
      actions={
        <>
          <ActionButton text="导出" size="small" kind="plain" icon="document" onTap={() => void exported()} />
          <ActionButton text="银行流水登记" size="small" onTap={() => goTo('financeStatement')} />
        </>
      }
      panel={open ? <PastDrawer row={open} onNote={() => setNoting(open)} onClose={() => setOpenId(null)} /> : null}
    >
      {home.value?.thisTerm ? <TermFigures term={home.value.thisTerm} /> : null}
      <StuckReturnsOf schoolId={schoolId} />
      <AskedReversalsOf schoolId={schoolId} />
      <PastTable table={table} past={past} openId={openId} onOpen={setOpenId} />
      {noting && past.value ? (
        <MoneyStepSheet row={noting} today={past.value.today} onClose={() => setNoting(null)} />
      ) : null}
    </SchoolDesk>
  )
}

interface PastTableProps {
  readonly table: DeskTableState<ShownPastRow>
  readonly past: ActionState<'billing.listPastMoney'>
  readonly openId: string | null
  readonly onOpen: (billId: string | null) => void
}

function PastTable({ table, past: { value, error, refresh }, openId, onOpen }: PastTableProps) {
  const fault = value === undefined ? error : undefined
  return (
    <>
      <FilterChips of={table} />
      <DeskTable
        of={table}
        label={texts.title}
        unit="户"
        rowName={pastName}
        openId={openId}
        onOpen={({ billId }) => onOpen(billId)}
        onClose={() => onOpen(null)}
        loading={value === undefined && fault === undefined}
        fault={fault && { title: '没取到', hint: sayError(fault, staffErrorTexts).hint, onRetry: refresh }}
        empty={<DeskState drawing="bag" title="以前的学期都结清了" hint="没有欠的，也没有要退的。" />}
      />
    </>
  )
}

function rowsOf(value: ActionOutput<'billing.listPastMoney'> | undefined): readonly ShownPastRow[] {
  return value === undefined ? [] : value.rows.map((row) => ({ ...row, today: value.today }))
}

interface PastDrawerProps {
  readonly row: PastRow
  readonly onNote: () => void
  readonly onClose: () => void
}

function PastDrawer({ row, onNote, onClose }: PastDrawerProps) {
  return (
    <DeskDrawer
      title={pastName(row)}
      aside={sayClass(row)}
      note={`${row.termName}${row.isClosed ? '，已结账' : ''}`}
      step="换一户"
      onClose={onClose}
      foot={
        <>
          <ActionButton
            text={texts.open}
            size="small"
            kind="plain"
            onTap={() => goTo('financeBills', { planId: row.planId, billId: row.billId })}
          />
          <ActionButton text={texts.record} size="small" onTap={onNote} />
        </>
      }
    >
      <div className="type-title tabular">{`${isDebt(row) ? '欠' : '要退'} ${sayYuan(amountOf(row))} 元`}</div>
      <p className="ink-2">{sayWhat(row)}</p>
      <Steps row={row} />
      <p className="type-note ink-3">{texts.note}</p>
    </DeskDrawer>
  )
}

/** The latest can be taken back. */
function Steps({ row: { billId, steps } }: { readonly row: PastRow }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.takeBackMoneyStep', '正在撤回')
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const last = steps.at(-1)
  if (last === undefined) return <p className="ink-3">还没有记过联系。</p>
  const takeBack = async () => {
    const wrong = { billId, stepKey: last.key }
    if ((await ask({ ...wrong, key: await keyOf(wrong) })) !== null) show({ text: texts.takenBack })
  }
  return (
    <>
      <DeskHistory
        steps={steps.map((step) => ({
          key: step.key,
          title: sayStep(step),
          at: sayDate(step.on),
          note: step.byName,
          state: 'plain',
        }))}
      />
      <ActionButton text={texts.wrong} size="small" kind="quiet" busy={busy} onTap={() => void takeBack()} />
      {problem ? <p className="ink-2">{sayError(problem, writeErrorTexts).title}</p> : null}
    </>
  )
}
