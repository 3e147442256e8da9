// A code said at the gate: typed with large keys, whose it is, or what is wrong with it.

import { useOffline } from '@src/api/calls/network'
import { sayError } from '@src/texts/errors/error-texts'
import { Icon } from '@src/ui/basics/icon'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { CallButton } from '@src/ui/feedback/call-button'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import type { CodePass, GateChild } from './gate-answers'
import { CodeCells, Keypad } from './gate-keypad'
import { sayNamed, sayShort, sayVerdict } from './gate-texts'
import type { PickupCode } from './use-pickup-code'

interface GateCodeProps {
  readonly code: PickupCode
  /** The child it is typed for; null: by the code alone. */
  readonly child: GateChild | null
  readonly listed: readonly GateChild[]
  readonly onPapers: (child: GateChild) => void
}

export function GateCode({ code, child, listed, onPapers }: GateCodeProps) {
  const { digits, answer, error, isAsking, type } = code
  const isOffline = useOffline()
  const passes = answer?.passes ?? []
  const told = answer === null ? null : sayVerdict(answer)
  const ofPass = (pass: CodePass) => listed.find(({ pupilId }) => pupilId === pass.pupilId) ?? null
  const meant = child ?? (passes[0] && ofPass(passes[0])) ?? null
  return (
    <View className="stack">
      {child === null ? null : <View className="type-sub ink-2">{`给${child.name}的码`}</View>}
      <CodeCells digits={digits} />
      {isAsking ? <Notice icon="refresh">正在查</Notice> : null}
      {passes.map((pass) => (
        <Pass key={`${pass.pupilId} ${pass.fetcher.who}`} pass={pass} />
      ))}
      {told === null ? null : (
        <Notice tone="warn">
          <View className="strong">{told.title}</View>
          <View>{told.hint}</View>
        </Notice>
      )}
      {error === null || isOffline ? null : <Notice tone="warn">{sayError(error).title}</Notice>}
      {isOffline ? (
        <Notice tone="warn" icon="offline">
          没有网，码查不了。看身份证，再打给家里，说通了才交。
        </Notice>
      ) : null}
      {passes.length > 0 ? null : <Keypad digits={digits} onDigits={type} />}
      <InPlace child={meant} isAgreed={passes.length > 0} onPapers={onPapers} />
    </View>
  )
}

function Pass({ pass: { pupilName, homeroomName, fetcher, phone, namedBy, namedAt } }: { readonly pass: CodePass }) {
  const { name, kind } = fetcher
  const note = [phone, sayNamed(namedBy, namedAt)].filter(Boolean).join('，')
  return (
    <Card>
      <View className="line">
        <Icon name="user" size={32} quiet />
        <View className="grow">
          <View className="type-head">{name}</View>
          <View className="type-sub ink-2">
            {`${pupilName}的${sayShort(fetcher)}${kind === 'GUEST' ? '，只限今天' : ''}`}
          </View>
          {note === '' ? null : <View className="type-note ink-3">{note}</View>}
        </View>
      </View>
      <View className="line gap-top">
        <Tile sign={pupilName.slice(-1)} size="small" tone="plain" />
        <View className="grow type-body strong">{`${pupilName} ${homeroomName}`}</View>
        <Tag tone="done" icon="check">
          码对上
        </Tag>
      </View>
    </Card>
  )
}

interface InPlaceProps {
  readonly child: GateChild | null
  readonly isAgreed: boolean
  readonly onPapers: (child: GateChild) => void
}

/** No phone with a code on it, or no network: the identity card and a call stand in for it. */
function InPlace({ child, isAgreed, onPapers }: InPlaceProps) {
  const guest = child?.fetchers.find(({ kind, isHeld }) => kind === 'GUEST' && !isHeld)
  if (!child || !guest) return isAgreed ? null : <Notice>先输码，或者在「按名单」里找到孩子再点。</Notice>
  const { toCall } = child
  return (
    <View className="stack">
      <Notice>{`码只用一次。没带手机，看身份证，再打给${toCall === null ? '家里' : sayShort(toCall)}。`}</Notice>
      <CallButton
        whom={toCall === null ? '家里' : sayShort(toCall)}
        phone={toCall?.phone ?? null}
        otherwise="家里没留电话，找班主任打。"
      />
      {isAgreed ? null : (
        <ButtonColumn>
          <ActionButton
            text={`看过证件，交给${sayShort(guest)}`}
            label={`看过证件，交给${sayShort(guest)}：电话也打通了`}
            kind="plain"
            icon="id-card"
            onTap={() => onPapers(child)}
          />
        </ButtonColumn>
      )}
    </View>
  )
}
