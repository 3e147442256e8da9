// The columns of the table of courses: as the clerk knows them, what was changed in apricot.
import type { DeskChip, DeskChoice, DeskColumn } from '@src/ui/desk/desk-column'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { COURSE_FIELD_TILES } from '../catalog/course-tiles'
import type { PlanRow } from './answers'
import { FIELD_OF_WORD, lookOf } from './plan-texts'
import './term-plans.css'

function Cell({ row, column }: { readonly row: PlanRow; readonly column: keyof PlanRow['cells'] }) {
  const changed = !row.isNew && row.before[column] !== undefined
  return <span className={changed ? 'plan-changed' : ''}>{row.cells[column]}</span>
}

const EVERY_DAY = '周一、二、三、四、五'

/** The weekday, and below it the hours; several meetings one after another. */
function Hours({ row }: { readonly row: PlanRow }) {
  const changed = !row.isNew && row.before.slots !== undefined
  const [days = '', ...hours] = row.cells.slots.split(' ')
  return (
    <span className="plan-two">
      <span className={changed ? 'plan-changed' : ''}>{days === EVERY_DAY ? '周一至周五' : days}</span>
      <span className="type-note ink-3">{hours.join(' ')}</span>
    </span>
  )
}

/** 三–六 for grades that follow each other. */
function shortGrades(text: string): string {
  const grades = [...text.replace('年级', '')].filter((one) => '一二三四五六七八九'.includes(one))
  const numbers = grades.map((one) => '一二三四五六七八九'.indexOf(one))
  const follow = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  return follow && grades.length > 2 ? `${grades[0]}–${grades.at(-1)}` : text.replace('年级', '')
}

export const PLAN_COLUMNS: readonly DeskColumn<PlanRow>[] = [
  {
    id: 'title',
    title: '课程',
    value: ({ cells }) => cells.title,
    cell: (row) => {
      const tile = COURSE_FIELD_TILES[FIELD_OF_WORD[row.cells.field] ?? 'ART']
      return (
        <span className="plan-title">
          <Tile sign={tile.sign} tone={tile.tone} size="small" />
          <b>{row.cells.title || row.cells.code}</b>
        </span>
      )
    },
    total: (rows) => `${rows.length} 门`,
  },
  {
    id: 'slots',
    title: '时间',
    width: 98,
    value: ({ cells }) => cells.slots,
    cell: (row) => <Hours row={row} />,
  },
  {
    id: 'teacher',
    title: '老师和地点',
    width: 104,
    value: ({ cells }) => `${cells.teacherName} ${cells.place}`,
    cell: (row) => (
      <span className="plan-two">
        <Cell row={row} column="teacherName" />
        <span className="type-note ink-3">
          <Cell row={row} column="place" />
        </span>
      </span>
    ),
    total: (rows) => `${new Set(rows.map(({ cells }) => cells.teacherName)).size} 位老师`,
  },
  {
    id: 'grades',
    title: '年级',
    width: 72,
    value: ({ cells }) => cells.grades,
    cell: ({ cells, before, isNew }) => (
      <span className={!isNew && before.grades !== undefined ? 'plan-changed' : ''}>{shortGrades(cells.grades)}</span>
    ),
  },
  {
    id: 'seats',
    title: '名额',
    width: 70,
    kind: 'number',
    value: ({ seated }) => seated,
    cell: ({ seated, cells }) => `${seated}/${cells.capacity || '–'}`,
    total: (rows) => `占 ${rows.reduce((sum, { seated }) => sum + seated, 0)}`,
  },
  {
    id: 'waiting',
    title: '候补',
    width: 52,
    kind: 'number',
    value: ({ waiting }) => waiting,
    total: (rows) => rows.reduce((sum, { waiting }) => sum + waiting, 0),
  },
  {
    id: 'price',
    title: '单价',
    width: 60,
    kind: 'number',
    value: ({ cells }) => cells.price,
    cell: (row) => <Cell row={row} column="price" />,
  },
  {
    id: 'state',
    title: '状态',
    width: 108,
    value: (row) => lookOf(row).text,
    cell: (row) => {
      const { text, tone, icon } = lookOf(row)
      return (
        <Tag tone={tone} icon={icon}>
          {text}
        </Tag>
      )
    },
  },
  { id: 'code', title: '编号', width: 72, hidden: true, value: ({ cells }) => cells.code },
  { id: 'lessons', title: '课时', width: 72, hidden: true, kind: 'number', value: ({ lessons }) => lessons },
  { id: 'provider', title: '机构', width: 140, hidden: true, value: ({ cells }) => cells.provider },
]

export const PLAN_CHIPS: readonly DeskChip<PlanRow>[] = [
  { id: 'changed', text: '改了没发', matches: ({ state, isNew }) => state !== 'PUBLISHED' && !isNew },
  { id: 'new', text: '草稿', matches: ({ isNew, state }) => isNew && state !== 'PUBLISHED' },
  { id: 'wrong', text: '没写对', matches: ({ state }) => state === 'FAULTY' },
  { id: 'waiting', text: '有候补', matches: ({ waiting }) => waiting > 0 },
]

export const PLAN_CHOICES: readonly DeskChoice<PlanRow>[] = [
  { id: 'weekday', text: '星期', values: ({ cells }) => weekdaysOf(cells.slots) },
]

function weekdaysOf(slots: string): readonly string[] {
  if (/一(至|到|-)五/.test(slots)) return [...'一二三四五'].map((day) => `周${day}`)
  return [...'一二三四五六日'].filter((day) => slots.includes(day)).map((day) => `周${day}`)
}
