// The columns and quick choices of the table of how full a school's courses are.
import { saySlots } from '@src/texts/say-course'
import type { DeskChip, DeskColumn } from '@src/ui/desk/desk-column'
import { Tag } from '@src/ui/marks/tag'
import type { SizedCourse } from './answers'
import { SIZE_LOOKS, sayAnnounced } from './ending-texts'

const sum = (of: (course: SizedCourse) => number) => (rows: readonly SizedCourse[]) =>
  rows.reduce((total, row) => total + of(row), 0)

export const SIZE_COLUMNS: readonly DeskColumn<SizedCourse>[] = [
  { id: 'title', title: '课程', width: 130, value: ({ title }) => title },
  {
    id: 'size',
    title: '怎么样',
    width: 150,
    value: ({ size, ending }) => (ending === null ? SIZE_LOOKS[size].text : sayAnnounced({ ending }, '')),
    cell: (course) => <SizeTag course={course} />,
  },
  {
    id: 'seated',
    title: '在读',
    kind: 'number',
    width: 64,
    value: ({ seated }) => seated,
    total: sum(({ seated }) => seated),
  },
  {
    id: 'capacity',
    title: '名额',
    kind: 'number',
    width: 64,
    value: ({ capacity }) => capacity,
    total: sum(({ capacity }) => capacity),
  },
  {
    id: 'waiting',
    title: '候补',
    kind: 'number',
    width: 64,
    value: ({ waiting }) => waiting,
    total: sum(({ waiting }) => waiting),
  },
  { id: 'least', title: '最少', kind: 'number', width: 64, value: ({ minimumSize }) => minimumSize },
  { id: 'slots', title: '时间', value: ({ slots }) => saySlots(slots) },
  { id: 'teacher', title: '老师', width: 90, value: ({ teacherName }) => teacherName },
  { id: 'place', title: '地点', width: 120, hidden: true, value: ({ place }) => place },
]

export const SIZE_CHIPS: readonly DeskChip<SizedCourse>[] = [
  { id: 'below', text: '人数不够', matches: ({ size }) => size === 'BELOW' },
  { id: 'over', text: '有候补', matches: ({ size }) => size === 'OVER' },
  { id: 'ending', text: '已经说要变', matches: ({ size }) => size === 'ENDING' },
]

function SizeTag({ course: { size, ending } }: { readonly course: SizedCourse }) {
  const { text, tone, icon } = SIZE_LOOKS[size]
  return (
    <Tag tone={tone} icon={icon}>
      {ending === null ? text : sayAnnounced({ ending }, '')}
    </Tag>
  )
}
