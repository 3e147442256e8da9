// One member of a child's family: name, relation, whether they have signed in, and removal.
import { ActionButton } from '@src/ui/controls/action-button'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import type { Kin } from './answers'

export function KinRow({ kin, onEnd }: { readonly kin: Kin; readonly onEnd: () => void }) {
  const { name, relation, phoneTail, mine, mayEnd, connected, role } = kin
  // Somebody who only fetches a child is known by what the child calls them.
  const called = relation === name ? null : relation
  const note = [called, `手机尾号 ${phoneTail}`, connected ? null : '还没登录过'].filter((part) => part !== null)
  return (
    <ListRow
      start={<Tile sign={(relation ?? name).slice(-1)} tone={role === 'guardian' ? 'primary' : 'accent'} />}
      title={name}
      note={note.join('，')}
      end={mine ? <Tag tone="done">我</Tag> : mayEnd ? <EndButton name={name} onEnd={onEnd} /> : null}
    />
  )
}

function EndButton({ name, onEnd }: { readonly name: string; readonly onEnd: () => void }) {
  return <ActionButton text="移出" label={`移出：${name}`} kind="plain" size="small" onTap={onEnd} />
}
