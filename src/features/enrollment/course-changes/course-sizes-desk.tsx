// 开班人数 at the desk: courses below their minimum, with a line or to end, one in the drawer.
import { dateAt } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { useDeskTerm } from '@src/features/school/desk-term'
import { markOf, SchoolDesk } from '@src/features/school/school-desk'
import type { Staff } from '@src/features/school/use-school'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskState } from '@src/ui/desk/desk-state'
import { DeskTable } from '@src/ui/desk/desk-table'
import { exportShown } from '@src/ui/desk/export-shown'
import { FilterChips } from '@src/ui/desk/filter-chips'
import { type DeskTableState, useDeskTable } from '@src/ui/desk/use-desk-table'
import { useState } from 'react'
import type { SizedCourse } from './answers'
import { SIZE_CHIPS, SIZE_COLUMNS } from './course-size-columns'
import { EndingDrawer } from './ending-drawer'
import { saySizes } from './ending-texts'

const NO_ROWS: readonly SizedCourse[] = []
const rowId = ({ courseId }: SizedCourse) => courseId

export function CourseSizesDesk({ staff }: { readonly staff: Staff }) {
  const { value, error, refresh } = useAction('enrollment.listCourseSizes', { schoolId: staff.school.schoolId })
  const [openId, open] = useState<string | null>(null)
  const table = useDeskTable({
    name: 'course-sizes',
    rows: value?.courses ?? NO_ROWS,
    rowId,
    columns: SIZE_COLUMNS,
    chips: SIZE_CHIPS,
  })
  const term = useDeskTerm(staff)
  const opened = value?.courses.find(({ courseId }) => courseId === openId)
  const close = () => open(null)
  const exported = () => void exportShown(table, { ...markOf(staff, term.name), title: '开班人数' })
  return (
    <SchoolDesk
      staff={staff}
      current="schoolCourseSizes"
      title="开班人数"
      note={value && saySizes(value)}
      actions={<ActionButton text="导出" size="small" kind="plain" onTap={exported} />}
      panel={
        opened ? (
          <EndingDrawer key={opened.courseId} course={opened} today={dateAt(value?.now ?? staff.now)} onClose={close} />
        ) : null
      }
    >
      <FilterChips of={table} />
      <SizesTable
        of={table}
        openId={openId}
        onOpen={open}
        loading={value === undefined && error === undefined}
        fault={
          error && value === undefined
            ? Object.assign({}, sayError(error, staffErrorTexts), { onRetry: refresh })
            : undefined
        }
      />
    </SchoolDesk>
  )
}

interface SizesTableProps {
  readonly of: DeskTableState<SizedCourse>
  readonly openId: string | null
  readonly onOpen: (courseId: string | null) => void
  readonly loading: boolean
  readonly fault: { readonly title: string; readonly hint: string; readonly onRetry: () => void } | undefined
}

function SizesTable({ of, openId, onOpen, loading, fault }: SizesTableProps) {
  return (
    <DeskTable
      of={of}
      label="课程"
      unit="门"
      rowName={({ title }) => title}
      openId={openId}
      onOpen={({ courseId }) => onOpen(courseId)}
      onClose={() => onOpen(null)}
      loading={loading}
      fault={fault}
      empty={<DeskState drawing="kite" title="还没有个性化课" hint="方案发布以后，在这里看每门课的人数。" />}
    />
  )
}
