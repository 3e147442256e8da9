// 看名单: whom a changed course touches, by name; asked for on a tap, gone with the drawer.
import type { ActionInput, ActionOutput } from '@domain/registry'
import { call } from '@src/api/calls/client'
import type { CallError } from '@src/api/failures/call-error'
import { ActionButton } from '@src/ui/controls/action-button'
import type { DeskEffect } from '@src/ui/desk/desk-effects'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { useState } from 'react'
import type { SaidEffect } from './say-effects'

type Asked = ActionInput<'enrollment.listTouchedPupils'>
type Touched = ActionOutput<'enrollment.listTouchedPupils'>

export function withNames({ how, ...effect }: SaidEffect, place: Omit<Asked, 'how'>): DeskEffect {
  if (how === undefined) return effect
  return Object.assign({}, effect, { more: <TouchedNames asked={{ ...place, how }} title={effect.title} /> })
}

interface TouchedNamesProps {
  readonly asked: Asked
  readonly title: string
}

function TouchedNames({ asked, title }: TouchedNamesProps) {
  const [touched, setTouched] = useState<Touched | null>(null)
  const [problem, setProblem] = useState<CallError | null>(null)
  const look = async () => {
    const answer = await call('enrollment.listTouchedPupils', asked)
    if (answer.ok) setTouched(answer.value)
    setProblem(answer.ok ? null : answer.error)
  }
  if (touched !== null) return <Names touched={touched} />
  return (
    <>
      <ActionButton text="看名单" label={`看名单：${title}`} kind="quiet" size="small" onTap={() => void look()} />
      <WriteProblem problem={problem} />
    </>
  )
}

function Names({ touched: { pupils, total } }: { readonly touched: Touched }) {
  if (total === 0) return <p>现在没有了</p>
  return (
    <ul className="plan-names" aria-label="名单">
      {pupils.map((pupil) => (
        <li key={`${pupil.pupilId} ${pupil.with ?? ''}`}>
          {`${pupil.homeroomName} ${pupil.name}${pupil.with === null ? '' : `（${pupil.with}）`}`}
        </li>
      ))}
      {total > pupils.length ? <li>{`另有 ${total - pupils.length} 个`}</li> : null}
    </ul>
  )
}
