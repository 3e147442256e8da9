// The wishes of a family's children: rules before, ranking while open, waiting after.
import { useAction } from '@src/api/hooks/use-action'
import { currentOf, useChosenChild } from '@src/features/identity/families/current-child'
import { NotAFamily } from '@src/features/identity/sides/not-a-family'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { type Child, ChildSwitcher } from '@src/ui/controls/child-switcher'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { WishForm } from '../answers'
import { SavedWishes } from './saved-wishes'
import { WishEditor } from './wish-editor'

export function FamilyWishes() {
  const state = useAction('identity.whoAmI', {})
  const chosen = useChosenChild()
  return (
    <AsyncView<'identity.whoAmI'> state={state} quiet>
      {({ children }) => {
        const family = children.filter(({ leftOn }) => leftOn === null)
        const child = currentOf(family, chosen.pupilId)
        if (!child) return <NotAFamily />
        return <OfFamily family={family} pupilId={child.pupilId} onChild={chosen.set} />
      }}
    </AsyncView>
  )
}

interface OfFamilyProps {
  readonly family: readonly Child[]
  readonly pupilId: string
  readonly onChild: (pupilId: string) => void
}

/** One form holds all children of a school: going from one to the other keeps what is not saved yet. */
function OfFamily({ family, pupilId, onChild }: OfFamilyProps) {
  const [asked, setAsked] = useState(pupilId)
  const state = useAction('enrollment.getWishForm', { pupilId: asked })
  const isElsewhere = state.value !== undefined && childOf(state.value, pupilId) === undefined
  useEffect(() => {
    if (isElsewhere) setAsked(pupilId)
  }, [isElsewhere, pupilId])
  return (
    <View className="stack">
      <ChildSwitcher family={family} current={pupilId} onChange={onChild} />
      <AsyncView<'enrollment.getWishForm'> state={state}>
        {(form) => <OfChild key={revisionOf(form)} form={form} pupilId={pupilId} />}
      </AsyncView>
    </View>
  )
}

function OfChild({ form, pupilId }: { readonly form: WishForm; readonly pupilId: string }) {
  const child = childOf(form, pupilId)
  const { draw } = form
  if (draw === null) return <NoDraw />
  if (child === undefined) return null
  if (draw.phase === 'OPEN') return <WishEditor form={form} draw={draw} child={child} />
  return <SavedWishes form={form} draw={draw} child={child} />
}

function NoDraw() {
  return (
    <PlainState drawing="bag" title="这学期不用填志愿" hint="这所学校的课按先来后到报名，满了可以排候补。">
      <ActionButton text="去看课程" onTap={() => goTo('courses')} />
    </PlainState>
  )
}

function childOf({ children }: WishForm, pupilId: string) {
  return children.find(({ pupil }) => pupil.pupilId === pupilId)
}

/** What the other guardian saved meanwhile takes the place of what was typed here: it could not be saved any more. */
function revisionOf({ children, draw }: WishForm): string {
  return `${draw?.phase} ${children.map(({ rev }) => rev).join(' ')}`
}
