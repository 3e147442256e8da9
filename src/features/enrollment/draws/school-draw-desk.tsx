// 志愿和抽签 at the desk: the steps and what is to be done now, and a table of the courses.
import { useAction } from '@src/api/hooks/use-action'
import { SchoolDesk } from '@src/features/school/school-desk'
import type { Staff } from '@src/features/school/use-school'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { saySlots } from '@src/texts/say-course'
import { DeskPanel } from '@src/ui/desk/desk'
import type { DeskColumn } from '@src/ui/desk/desk-column'
import { DeskState } from '@src/ui/desk/desk-state'
import { DeskTable } from '@src/ui/desk/desk-table'
import { useDeskTable } from '@src/ui/desk/use-desk-table'
import type { SchoolDraw, WishedCourse } from './school-answers'
import { DrawHead } from './school-draw-phone'
import { sayWished } from './school-draw-texts'

const sum = (of: (course: WishedCourse) => number) => (rows: readonly WishedCourse[]) =>
  rows.reduce((total, row) => total + of(row), 0)

const count = (id: string, title: string, of: (course: WishedCourse) => number): DeskColumn<WishedCourse> => ({
  id,
  title,
  kind: 'number',
  width: 80,
  value: of,
  total: sum(of),
})

const COLUMNS: readonly DeskColumn<WishedCourse>[] = [
  { id: 'title', title: '课程', width: 150, value: ({ title }) => title },
  { id: 'slots', title: '时间', value: ({ slots }) => saySlots(slots) },
  count('wished', '想要的', ({ wished }) => wished),
  count('first', '排第一的', ({ wishedFirst }) => wishedFirst),
  count('left', '空名额', ({ seatsLeft }) => seatsLeft),
  count('reserved', '留好的', ({ reserved }) => reserved),
  count('capacity', '名额', ({ capacity }) => capacity),
]

const NO_ROWS: readonly WishedCourse[] = []
const rowId = ({ courseId }: WishedCourse) => courseId

export function SchoolDrawDesk({ staff }: { readonly staff: Staff }) {
  const { schoolId } = staff.school
  const { value, error, refresh } = useAction('enrollment.getSchoolDraw', { schoolId })
  const table = useDeskTable({ name: 'draw', rows: value?.courses ?? NO_ROWS, rowId, columns: COLUMNS })
  const fault = error && value === undefined ? sayError(error, staffErrorTexts) : undefined
  return (
    <SchoolDesk
      staff={staff}
      current="schoolDraw"
      title="志愿和抽签"
      note={value && sayWished(value)}
      panel={value?.plan ? <DrawPanel seen={value} schoolId={schoolId} /> : null}
    >
      <DeskTable
        of={table}
        label="课程"
        unit="门"
        rowName={({ title }) => title}
        loading={value === undefined && error === undefined}
        fault={fault && Object.assign({}, fault, { onRetry: refresh })}
        empty={<DeskState drawing="kite" title="还没有个性化课" hint="方案发布以后，在这里安排抽签。" />}
      />
    </SchoolDesk>
  )
}

/** Beside the table, which keeps its height whatever is to be done. */
function DrawPanel({ seen, schoolId }: { readonly seen: SchoolDraw; readonly schoolId: string }) {
  return (
    <DeskPanel title="这学期的抽签">
      <DrawHead seen={seen} schoolId={schoolId} />
    </DeskPanel>
  )
}
