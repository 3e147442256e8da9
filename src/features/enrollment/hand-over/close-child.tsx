// A child nobody fetched: how long ago, what is due at 20, 30 and 60 minutes, calls, and to whom.
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { callNumber } from '@src/ui/feedback/call-number'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { AfternoonLine } from '@src/ui/marks/afternoon-line'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OpenChild } from './close-answers'
import { CloseStepSheet } from './close-step-sheet'
import { STEP_NOTES, STEP_TITLES, sayEntry, sayOver } from './close-texts'
import { firstFetcher, sayShort } from './gate-texts'
import './gate.css'

interface CloseChildProps {
  readonly schoolId: string
  readonly child: OpenChild
}

export function CloseChild({ schoolId, child }: CloseChildProps) {
  const { name, homeroomName, at, gateName, isDisputed, isHeld } = child
  const fetcher = firstFetcher({ ...child, toCall: null })
  const who = fetcher === null ? '' : ` ${sayShort(fetcher)}接`
  return (
    <Card className="close-child">
      <View className="line">
        <Tile sign={name[0] ?? ''} tone="plain" />
        <View className="grow">
          <View className="line-between">
            <View className="type-body strong">{name}</View>
            <View className="type-sub ink-accent strong no-wrap">{sayOver(child)}</View>
          </View>
          <View className="type-note ink-2">{`${homeroomName}，该 ${at}${who}，${gateName}`}</View>
        </View>
      </View>
      {isDisputed ? <Notice tone="warn">两台手机记的不一样，到门口看一眼再定。</Notice> : null}
      {isHeld ? <Notice icon="lock">留在门里，教务在处理。</Notice> : null}
      <View className="gap-top">
        <AfternoonLine entries={child.steps.map((step, index) => entryOf(child, step, index))} />
      </View>
      <Calls schoolId={schoolId} child={child} />
    </Card>
  )
}

type Step = OpenChild['steps'][number]

/** Done: somebody wrote what came of it, or the app told those concerned and the next step is due. */
function entryOf({ steps }: OpenChild, { step, minutes, isDue, entries }: Step, index: number) {
  const isPassed = steps[index + 1]?.isDue ?? false
  const state = isPassed || entries.some(({ outcome }) => outcome === 'DONE') ? 'done' : isDue ? 'now' : 'later'
  return {
    id: step,
    time: `${minutes} 分`,
    title: STEP_TITLES[step],
    note: entries.length === 0 ? STEP_NOTES[step] : entries.map(sayEntry).join('；'),
    state,
    end: state === 'now' ? <View className="type-note ink-accent strong">现在</View> : null,
  } as const
}

function Calls({ schoolId, child }: CloseChildProps) {
  const [written, setWritten] = useState<Step['step'] | null>(null)
  const { steps, gateId, pupilId, name } = child
  const due = steps.filter(({ isDue }) => isDue).at(-1)
  return (
    <View className="stack gap-top">
      <Numbers child={child} step={due?.step ?? null} />
      <View className="gate-foot gate-foot-wide">
        {due === undefined ? null : (
          <ActionButton
            text="记下结果"
            label={`记下结果：${name}`}
            kind="plain"
            icon="pencil"
            onTap={() => setWritten(due.step)}
          />
        )}
        <ActionButton
          text="交给…"
          label={`交给…：${name}`}
          kind="soft"
          onTap={() => goTo('gate', { gateId, pupilId })}
        />
      </View>
      {written === null ? null : (
        <CloseStepSheet about={{ schoolId, pupilId, step: written }} name={name} onClose={() => setWritten(null)} />
      )}
    </View>
  )
}

/** First the guardians; everybody on the list once that step has come. */
function Numbers({
  child: { contacts, name },
  step,
}: {
  readonly child: OpenChild
  readonly step: Step['step'] | null
}) {
  const reachable = contacts.filter(
    ({ phone, isGuardian }) => phone !== '' && (isGuardian || (step !== null && step !== 'GUARDIANS')),
  )
  return (
    <View className="gate-foot gate-foot-wide">
      {reachable.slice(0, 4).map((contact) => (
        <ActionButton
          key={`${contact.phone} ${contact.name}`}
          text={`打${sayShort(contact)}`}
          label={`打${sayShort(contact)}，${name}的`}
          kind="plain"
          icon="phone"
          onTap={() => callNumber(contact.phone)}
        />
      ))}
    </View>
  )
}
