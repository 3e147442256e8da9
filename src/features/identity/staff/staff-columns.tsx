// The columns and quick choices of a school's table of staff.
import { ROLE_TEXTS } from '@src/texts/role-texts'
import { sayDate } from '@src/texts/say-date'
import type { DeskChip, DeskChoice, DeskColumn } from '@src/ui/desk/desk-column'
import { Tag } from '@src/ui/marks/tag'
import type { Colleague } from './answers'

export const STAFF_COLUMNS: readonly DeskColumn<Colleague>[] = [
  { id: 'name', title: '姓名', width: 100, value: ({ name }) => name },
  { id: 'number', title: '工号', width: 90, value: ({ number }) => number ?? '' },
  { id: 'roles', title: '做什么', value: sayRoles },
  { id: 'phone', title: '手机尾号', width: 90, value: ({ phoneTail }) => phoneTail },
  {
    id: 'check',
    title: '背景核查',
    width: 120,
    value: ({ backgroundCheckedOn }) => backgroundCheckedOn ?? '',
    cell: ({ backgroundCheckedOn: day }) => (day === null ? <span className="desk-zero">没有登记</span> : sayDate(day)),
  },
  {
    id: 'state',
    title: '登录',
    width: 120,
    value: ({ connected }) => (connected ? '登录过' : '没登录过'),
    cell: ({ connected }) =>
      connected ? (
        <Tag tone="done" icon="check">
          登录过
        </Tag>
      ) : (
        <Tag icon="clock">没登录过</Tag>
      ),
  },
]

export const STAFF_CHIPS: readonly DeskChip<Colleague>[] = [
  { id: 'unchecked', text: '没有背景核查', matches: ({ backgroundCheckedOn }) => backgroundCheckedOn === null },
  { id: 'absent', text: '没登录过', matches: ({ connected }) => !connected },
  { id: 'unlisted', text: '没有工号', matches: ({ number }) => number === null },
]

export const STAFF_CHOICES: readonly DeskChoice<Colleague>[] = [
  { id: 'role', text: '身份', values: ({ roles }) => [...new Set(roles.map(({ role }) => ROLE_TEXTS[role]))] },
]

export function sayRole({ role, scopeName, until }: Colleague['roles'][number]): string {
  const scope = scopeName === null ? '' : `${scopeName} `
  return `${scope}${ROLE_TEXTS[role]}${until === null ? '' : `，到${sayDate(until)}`}`
}

function sayRoles({ roles }: Colleague): string {
  return roles.map(sayRole).join('、')
}
