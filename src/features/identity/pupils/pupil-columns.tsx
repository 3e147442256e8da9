// The columns and quick choices of a school's table of pupils.
import type { DeskChip, DeskColumn } from '@src/ui/desk/desk-column'
import { Tag } from '@src/ui/marks/tag'
import type { ListedPupil } from './answers'

export const PUPIL_COLUMNS: readonly DeskColumn<ListedPupil>[] = [
  { id: 'name', title: '孩子', width: 110, value: ({ name }) => name },
  { id: 'number', title: '学号', width: 130, value: ({ studentNumber }) => studentNumber },
  { id: 'class', title: '班级', width: 100, value: ({ homeroomName }) => homeroomName },
  {
    id: 'guardians',
    title: '家长',
    kind: 'number',
    width: 70,
    value: ({ guardians }) => guardians,
    total: (rows) => rows.reduce((sum, { guardians }) => sum + guardians, 0),
  },
  {
    id: 'state',
    title: '登录',
    value: sayState,
    cell: (pupil) => <StateTag pupil={pupil} />,
    totalCell: (rows) => `${rows.filter(({ connected }) => connected > 0).length} 户登录过`,
  },
]

export const PUPIL_CHIPS: readonly DeskChip<ListedPupil>[] = [
  { id: 'none', text: '没有家长', matches: ({ guardians, leftOn }) => guardians === 0 && leftOn === null },
  { id: 'absent', text: '没登录过', matches: ({ guardians, connected }) => guardians > 0 && connected === 0 },
  { id: 'left', text: '离校', matches: ({ leftOn }) => leftOn !== null },
]

function sayState({ leftOn, guardians, connected }: ListedPupil): string {
  if (leftOn !== null) return `${leftOn} 离校`
  if (guardians === 0) return '没有家长的手机号'
  return connected > 0 ? '登录过' : '还没登录过'
}

function StateTag({ pupil }: { readonly pupil: ListedPupil }) {
  const { leftOn, guardians, connected } = pupil
  if (leftOn !== null) return <Tag icon="exit">{sayState(pupil)}</Tag>
  if (guardians === 0) {
    return (
      <Tag tone="warn" icon="warn">
        {sayState(pupil)}
      </Tag>
    )
  }
  return connected > 0 ? (
    <Tag tone="done" icon="check">
      {sayState(pupil)}
    </Tag>
  ) : (
    <Tag icon="clock">{sayState(pupil)}</Tag>
  )
}
