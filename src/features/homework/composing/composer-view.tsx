// 布置作业: what tonight has left, the item, handing it in; a refusal names ways out, loses nothing.
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Screen } from '@src/ui/layout/screen'
import { useState } from 'react'
import type { OwnItem, Posting } from '../items/answers'
import { ComposerFoot } from './composer-foot'
import { ComposerForm } from './composer-form'
import './composer.css'
import { NoClasses } from '../items/no-classes'
import { RefusalView } from './refusal-view'
import { isIn, type Sent } from './sent'
import { SentView } from './sent-view'
import { useHandingIn } from './use-handing-in'
import { useWriting } from './use-writing'

interface ComposerProps {
  /** Opened for a class. */
  readonly homeroomId?: string | undefined
  /** An earlier item: to be set again, or with `edits` to be written anew. */
  readonly itemId?: string | undefined
  readonly edits: boolean
}

export function ComposerView({ homeroomId, itemId, edits }: ComposerProps) {
  const state = useAction('homework.getPosting', {})
  const title = edits ? '改作业' : '布置作业'
  if (!state.value || state.value.classes.length === 0) {
    return (
      <Screen title={title} back>
        {state.value || state.error?.code === 'FORBIDDEN' ? <NoClasses /> : <Waiting state={state} />}
      </Screen>
    )
  }
  if (homeroomId !== undefined && !state.value.classes.some((one) => one.homeroomId === homeroomId)) {
    return <AnotherClass title={title} />
  }
  const from = itemId === undefined ? undefined : findOwn(state.value, itemId)
  return <Composer posting={state.value} title={title} homeroomId={homeroomId} from={from} edits={edits} />
}

/** Opened for a class that is not one's own: said so, instead of writing to the first of one's own. */
function AnotherClass({ title }: { readonly title: string }) {
  return (
    <Screen title={title} back>
      <PlainState drawing="gate" title="这个班不归你布置" hint="没有写进哪个班。你教的班在老师首页里。">
        <ActionButton text="去我教的班" onTap={() => goTo('teacher')} />
      </PlainState>
    </Screen>
  )
}

function Waiting({ state }: { readonly state: ActionState<'homework.getPosting'> }) {
  return (
    <SideGate<'homework.getPosting'> side="teacher" state={state}>
      {() => null}
    </SideGate>
  )
}

/** Among this week's own items and those planned. */
function findOwn({ classes, lastWeek }: Posting, itemId: string): OwnItem | undefined {
  const planned = classes.flatMap(({ homeroomId, days }) =>
    days.flatMap(({ date, items }) => items.filter(({ isOwn }) => isOwn).map((item) => ({ homeroomId, date, item }))),
  )
  return [...planned, ...lastWeek].find(({ item }) => item.itemId === itemId)
}

interface WritingProps {
  readonly posting: Posting
  readonly title: string
  readonly homeroomId: string | undefined
  readonly from: OwnItem | undefined
  readonly edits: boolean
}

function Composer({ posting, title, homeroomId, from, edits }: WritingProps) {
  const writing = useWriting({ posting, homeroomId, from, isEdit: edits })
  const place = edits && from ? { homeroomId: from.homeroomId, date: from.date, itemId: from.item.itemId } : undefined
  const handing = useHandingIn(place)
  const [results, setResults] = useState<readonly Sent[] | null>(null)
  const send = async (written = writing.written, ifOver: 'REFUSE' | 'ASK' = 'REFUSE') => {
    const answered = await handing.handIn(written, ifOver)
    if (answered === null) return false
    const sent = answered.map((result) => ({ result, date: written.date }))
    const all = merged(results, sent)
    if (all.every(isIn)) writing.forget()
    setResults(all)
    return true
  }
  if (results?.every(isIn)) return <SentView posting={posting} results={results} edits={edits} />
  if (results) {
    return (
      <RefusalView
        posting={posting}
        results={results}
        writing={writing}
        handing={handing}
        onSend={send}
        onBack={() => {
          writing.change({ homeroomIds: refusedOf(results) })
          setResults(null)
        }}
      />
    )
  }
  const shared = { posting, writing, handing, edited: edits ? from?.item : undefined }
  return (
    <Screen title={title} back footer={<ComposerFoot {...shared} onSend={() => void send()} />}>
      <ComposerForm {...shared} />
    </Screen>
  )
}

/** Only these classes are still to be handed in. */
function refusedOf(results: readonly Sent[]): readonly string[] {
  return results.filter((each) => !isIn(each)).map(({ result }) => result.homeroomId)
}

/** A class asked again answers anew; the others keep their answer. */
function merged(before: readonly Sent[] | null, answered: readonly Sent[]): readonly Sent[] {
  if (before === null) return answered
  const again = new Set(answered.map(({ result }) => result.homeroomId))
  return [...before.filter(({ result }) => !again.has(result.homeroomId)), ...answered]
}
