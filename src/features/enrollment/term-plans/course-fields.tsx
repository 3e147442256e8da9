// The fields of one course at the desk: a row of the workbook as a form, faults beneath each field.
import { DeskInput, DeskSelect, DeskText } from '@src/ui/desk/desk-field'
import type { CourseCells, PlanAnswer, ShownPlan } from './answers'
import { CELL_TEXTS } from './plan-texts'
import type { CourseForm } from './use-course-form'

interface CourseFieldsProps {
  readonly form: CourseForm
  readonly plan: ShownPlan
  readonly staff: PlanAnswer['staff']
}

const KINDS = ['个性化', '托管'].map((text) => ({ value: text, text }))
const FIELDS = ['艺术', '体育', '科创', '阅读', '劳动', '托管'].map((text) => ({ value: text, text }))
const SEATINGS = [
  { value: '', text: '按志愿（有抽签时）' },
  { value: '先到先得', text: '先到先得' },
  { value: '学校邀请', text: '学校邀请' },
]
const OUTSIDE = { value: '', text: '校外的' }

export function CourseFields({ form, plan, staff }: CourseFieldsProps) {
  const outside = form.cells.teacherNumber === ''
  const teachers = staff.map(({ number, name }) => ({ value: number, text: name }))
  const known = outside || staff.some(({ number }) => number === form.cells.teacherNumber)
  const left = known ? [] : [{ value: form.cells.teacherNumber, text: `${form.cells.teacherName}，已离职` }]
  return (
    <div className="desk-fields">
      <Cell form={form} column="title" />
      <Cell form={form} column="code" />
      <Choice form={form} column="kind" options={KINDS} />
      <Choice form={form} column="field" options={FIELDS} />
      <Cell form={form} column="slots" wide placeholder="周四 16:30-17:30；周一、三 16:00-17:00" />
      <Choice form={form} column="teacherNumber" options={[OUTSIDE, ...left, ...teachers]} />
      <Cell form={form} column="place" />
      {outside ? <Outside form={form} /> : null}
      <Cell form={form} column="grades" placeholder="三至六年级" />
      <Cell form={form} column="capacity" note={form.saved ? `已占 ${form.saved.seated}` : undefined} />
      {form.cells.kind === '托管' ? null : <Choice form={form} column="seating" options={SEATINGS} />}
      <Cell form={form} column="price" note={capOf(plan)} />
      <Cell form={form} column="lessons" placeholder="空着：到学期末" />
      <Cell form={form} column="startsOn" placeholder={plan.terms.from} />
      <Cell form={form} column="provider" placeholder="没有就空着" />
      {form.cells.provider === '' ? null : <Cell form={form} column="selectedOn" placeholder="2026-07-15" />}
      <Cell form={form} column="consumables" wide placeholder="名称/规格/单价/数量/自备" />
      <About form={form} />
    </div>
  )
}

function capOf({ priceCap }: ShownPlan): string | undefined {
  return priceCap === null ? undefined : `区上限 ${(priceCap / 100).toFixed(2)}`
}

interface CellProps {
  readonly form: CourseForm
  readonly column: keyof CourseCells
  readonly wide?: boolean
  readonly placeholder?: string
  readonly note?: string | undefined
}

function Cell({ form, column, wide = false, placeholder, note }: CellProps) {
  const was = form.saved?.before[column]
  return (
    <DeskInput
      label={CELL_TEXTS[column]}
      value={form.cells[column]}
      onChange={(value) => form.set(column, value)}
      was={was === '' ? '空着' : was}
      note={note}
      fault={form.faultOf(column)}
      wide={wide}
      longest={column === 'consumables' ? 2000 : 400}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  )
}

interface ChoiceProps {
  readonly form: CourseForm
  readonly column: 'kind' | 'field' | 'teacherNumber' | 'seating'
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

function Choice({ form, column, options }: ChoiceProps) {
  const was = form.saved?.before[column]
  const nameOf = (value: string) => options.find((option) => option.value === value)?.text ?? ''
  const choose = (value: string) => {
    form.set(column, value)
    // Whoever is in the staff list is named by it.
    if (column === 'teacherNumber') form.set('teacherName', value === '' ? '' : nameOf(value))
  }
  return (
    <DeskSelect
      label={CELL_TEXTS[column]}
      value={form.cells[column]}
      onChange={choose}
      was={was === undefined || was === form.cells[column] ? undefined : nameOf(was) || was}
      fault={form.faultOf(column)}
      options={options}
    />
  )
}

/** Name and the day of this year's background check; the number of somebody in the staff list stands for both. */
function Outside({ form }: { readonly form: CourseForm }) {
  return (
    <>
      <Cell form={form} column="teacherName" />
      <Cell form={form} column="checkedOn" placeholder="2026-08-20" />
    </>
  )
}

function About({ form }: { readonly form: CourseForm }) {
  const { about, tell } = form
  return (
    <>
      <DeskText
        label="教什么"
        value={about.outline}
        onChange={(value) => tell('outline', value)}
        placeholder="一行一段"
        longest={2000}
        wide
      />
      <DeskInput
        label="要带什么"
        value={about.whatToBring}
        onChange={(value) => tell('whatToBring', value)}
        longest={300}
      />
      <DeskInput
        label="最少几人开班"
        kind="number"
        value={about.minimumSize === null ? '' : String(about.minimumSize)}
        onChange={(value) => tell('minimumSize', numberIn(value))}
      />
      <DeskText
        label="老师介绍"
        value={about.teacherIntroduction}
        onChange={(value) => tell('teacherIntroduction', value)}
        longest={600}
        wide
      />
    </>
  )
}

function numberIn(text: string): number | null {
  const digits = text.replace(/\D/g, '').slice(0, 4)
  return digits === '' || Number(digits) === 0 ? null : Number(digits)
}
