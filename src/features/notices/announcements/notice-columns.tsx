// Columns and choices of a school's table of notices to families.
import type { DeskChip, DeskChoice, DeskColumn } from '@src/ui/desk/desk-column'
import { Tag } from '@src/ui/marks/tag'
import { sayAudience, sayState } from './announcement-texts'
import type { Sent } from './answers'

export const NOTICE_COLUMNS: readonly DeskColumn<Sent>[] = [
  { id: 'text', title: '说什么', value: ({ text }) => text },
  { id: 'audience', title: '给谁', width: 130, value: sayAudience },
  { id: 'sender', title: '谁发的', width: 92, value: ({ senderName }) => senderName },
  {
    id: 'families',
    title: '几家',
    kind: 'number',
    width: 64,
    value: ({ count }) => count.pupils,
    total: (rows) => rows.reduce((sum, { count }) => sum + count.pupils, 0),
  },
  {
    id: 'unreachable',
    title: '收不到',
    kind: 'number',
    width: 72,
    value: ({ count }) => count.unreachable,
    total: (rows) => rows.reduce((sum, { count }) => sum + count.unreachable, 0),
  },
  {
    id: 'state',
    title: '送到',
    width: 168,
    value: sayState,
    cell: (sent) => <StateTag sent={sent} />,
    compare: (one, other) => one.deliverAt - other.deliverAt,
  },
]

export const NOTICE_CHIPS: readonly DeskChip<Sent>[] = [
  { id: 'waiting', text: '还没送', matches: ({ state }) => state === 'WAITING' || state === 'SENDING' },
  { id: 'own', text: '我发的', matches: ({ isOwn }) => isOwn },
  { id: 'withdrawn', text: '撤回的', matches: ({ state }) => state === 'WITHDRAWN' },
]

export const NOTICE_CHOICES: readonly DeskChoice<Sent>[] = [
  { id: 'sender', text: '谁发的', values: ({ senderName }) => [senderName] },
  { id: 'title', text: '给谁', values: (sent) => [sayAudience(sent)] },
]

function StateTag({ sent }: { readonly sent: Sent }) {
  if (sent.state === 'WITHDRAWN') return <Tag icon="exit">{sayState(sent)}</Tag>
  const isOut = sent.state === 'SENT'
  return (
    <Tag tone={isOut ? 'done' : 'plain'} icon={isOut ? 'check' : 'clock'}>
      {sayState(sent)}
    </Tag>
  )
}
