// A gate's list: those who go now, those who went sunk down; a name finds anybody of the gate.
import { Icon } from '@src/ui/basics/icon'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { SearchField } from '@src/ui/controls/search-field'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GateChild, GateList as Listed, StateOf } from './gate-answers'
import { GateRow, type Handing } from './gate-row'
import { childrenNamed, type Wave } from './gate-waves'

interface GateListProps extends Handing {
  readonly list: Listed
  readonly wave: Wave | null
  readonly stateOf: StateOf
  readonly looked: string
  readonly onLooked: (words: string) => void
  readonly onGate: (gateId: string) => void
}

export function GateList({ list, wave, stateOf, looked, onLooked, onGate, ...handing }: GateListProps) {
  const [hasLater, setHasLater] = useState(false)
  const here = wave === null ? [] : [...wave.inside, ...(hasLater ? wave.later : []), ...wave.gone]
  const found = looked.trim() === '' ? here : childrenNamed(list.children, looked)
  const others = list.gates.filter(({ gateId }) => gateId !== list.gateId)
  return (
    <View className="stack">
      <SearchField value={looked} onChange={onLooked} placeholder="孩子或来接的人，打姓也行" clearLabel="清掉" />
      {found.length === 0 ? (
        <Nobody isLooked={looked.trim() !== ''} />
      ) : (
        <Rows found={found} of={{ stateOf, handing }} />
      )}
      {wave !== null && wave.later.length > 0 && looked.trim() === '' && !hasLater ? (
        <ActionButton text={`后面还有 ${wave.later.length} 个`} kind="quiet" onTap={() => setHasLater(true)} />
      ) : null}
      <View className="line-between">
        <View className="type-note ink-3 line grow">
          <Icon name="eye-off" size={15} />
          只排这个门的，走了的往下沉
        </View>
        {others.map(({ gateId, name }) => (
          <ActionButton key={gateId} text={name} kind="quiet" size="small" onTap={() => onGate(gateId)} />
        ))}
      </View>
    </View>
  )
}

interface RowsProps {
  readonly found: readonly GateChild[]
  readonly of: { readonly stateOf: StateOf; readonly handing: Handing }
}

/** A hundred children at 18:00: a screenful first, the rest a few at a time. */
function Rows({ found, of: { stateOf, handing } }: RowsProps) {
  const drawn = useTwoStepList(found, { step: 20 })
  return (
    <Card kind="list">
      {drawn.map((child) => (
        <GateRow key={child.pupilId} child={child} state={stateOf(child.pupilId)} {...handing} />
      ))}
    </Card>
  )
}

function Nobody({ isLooked }: { readonly isLooked: boolean }) {
  return isLooked ? (
    <PlainState drawing="bag" title="这个门没有" hint="看看别的门。哪个门都没有，在下面写下来，教务马上收到。" />
  ) : (
    <PlainState drawing="bag" title="今天没有要交的孩子" hint="今天没有课，或者都请假了。" />
  )
}
