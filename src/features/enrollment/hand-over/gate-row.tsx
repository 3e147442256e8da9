// A child on a gate's list: who fetches it, and one tap that hands it over.
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { Text, View } from '@tarojs/components'
import './gate.css'
import type { GateChild, GateFetcher, ShownState } from './gate-answers'
import { firstFetcher, isQuiet, sayFetcher, sayHanded, sayShort, WAYS } from './gate-texts'

export interface Handing {
  /** To the one the row names, seen face to face; null: it leaves as was signed. */
  readonly onHand: (child: GateChild, fetcher: GateFetcher | null) => void
  /** Everybody who may fetch it. */
  readonly onOpen: (child: GateChild) => void
  readonly onCode: (child: GateChild) => void
}

interface GateRowProps extends Handing {
  readonly child: GateChild
  readonly state: ShownState | undefined
}

export function GateRow({ child, state, onHand, onOpen, onCode }: GateRowProps) {
  const { name, homeroomName } = child
  const fetcher = firstFetcher(child)
  const sign =
    fetcher === null && child.way !== 'IN_PERSON' ? WAYS[child.way].sign : (fetcher && sayShort(fetcher))?.[0]
  return (
    <View className="list-row gate-row">
      <Tile sign={sign ?? '接'} size="small" tone={fetcher?.kind === 'GUEST' ? 'accent' : 'primary'} />
      <Tappable className="grow gate-who" onTap={() => onOpen(child)}>
        <View>
          <Text className="type-body strong">{name}</Text> <Text className="type-note ink-3">{homeroomName}</Text>
        </View>
        <Note child={child} fetcher={fetcher} />
      </Tappable>
      <End child={child} state={state} fetcher={fetcher} handing={{ onHand, onOpen, onCode }} />
    </View>
  )
}

interface OfFetcher {
  readonly child: GateChild
  readonly fetcher: GateFetcher | null
}

function Note({ child, fetcher }: OfFetcher) {
  const { way, isMissing } = child
  const who = fetcher === null ? (way === 'IN_PERSON' ? '没有能接的人' : WAYS[way].signed) : sayFetcher(fetcher)
  return (
    <View className="type-note ink-2">
      {fetcher?.kind === 'GUEST' ? `${who}，只限今天` : who}
      {fetcher?.isToday && fetcher.kind !== 'GUEST' ? <Text className="ink-primary">{'  今天换的'}</Text> : null}
      {isMissing ? <Text className="ink-warn">{'  点名没到'}</Text> : null}
    </View>
  )
}

interface EndProps extends OfFetcher {
  readonly state: ShownState | undefined
  readonly handing: Handing
}

function End({ child, state, fetcher, handing: { onHand, onOpen, onCode } }: EndProps) {
  const { name, way } = child
  if (state?.last && (state.kind === 'GONE' || state.kind === 'ELSEWHERE'))
    return (
      <Tag tone="done" icon="check">
        {sayHanded(state.last, child)}
      </Tag>
    )
  const button = (text: string, onTap: () => void, isSoft = true) => (
    <ActionButton text={text} label={`${text}：${name}`} kind={isSoft ? 'soft' : 'plain'} size="small" onTap={onTap} />
  )
  if (state?.kind === 'DISPUTED') return button('先看一眼', () => onOpen(child), false)
  if (isQuiet(child) || state?.kind === 'HELD') return button('先请稍等', () => onOpen(child), false)
  if (fetcher?.kind === 'GUEST') return button('输 6 位码', () => onCode(child), false)
  if (fetcher !== null) return button(`交给${sayShort(fetcher)}`, () => onHand(child, fetcher))
  if (way === 'IN_PERSON') return button('看一看', () => onOpen(child), false)
  return button(WAYS[way].done, () => onHand(child, null))
}
