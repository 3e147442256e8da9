// Sends the wishes of the children that changed, with their ties, and says what was wrong.
import { useWrite, type WriteState } from '@src/api/hooks/use-write'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useState } from 'react'
import type { WishForm } from '../answers'
import type { WishDraft } from './wish-draft'
import { sayFaults } from './wish-texts'

interface Saving {
  readonly state: WriteState
  readonly problem: { readonly title: string; readonly hint: string } | null
  /** Answers whether it is done. */
  readonly save: (pupilIds: readonly string[]) => Promise<boolean>
  readonly putAway: () => void
}

export function useSavingWishes(form: WishForm, draft: WishDraft): Saving {
  const write = useWrite('enrollment.saveWishes')
  const [problem, setProblem] = useState<Saving['problem']>(null)
  const show = useToast((state) => state.show)
  const save = async (pupilIds: readonly string[]) => {
    setProblem(null)
    const answer = await write.run(inputOf(form, draft, pupilIds))
    if (answer.ok) {
      show({ text: '志愿存下了，截止以前随时能改' })
      return true
    }
    const { error } = answer
    if (error.code === 'WISHES_REFUSED') setProblem({ title: '有志愿填得不对，没有存', hint: sayFaults(error.faults) })
    // The form is drawn anew with what the other guardian saved: the sheet is gone by then.
    else if (error.code === 'WISHES_CHANGED') show({ text: '刚有家人改过志愿，已换成最新的。看一看再存', icon: 'warn' })
    else setProblem(sayError(error, writeErrorTexts))
    return false
  }
  const putAway = () => {
    write.giveUp()
    setProblem(null)
  }
  return { state: write.state, problem, save, putAway }
}

function inputOf(form: WishForm, draft: WishDraft, pupilIds: readonly string[]) {
  const revOf = (pupilId: string) => form.children.find(({ pupil }) => pupil.pupilId === pupilId)?.rev ?? 0
  const children = draft.children
    .filter(({ pupilId }) => pupilIds.includes(pupilId))
    .map(({ pupilId, wishes, atMost }) => ({ pupilId, rev: revOf(pupilId), wishes: [...wishes], atMost }))
  const together = draft.together.filter(({ wishes }) => wishes.some(({ pupilId }) => pupilIds.includes(pupilId)))
  return {
    consentVersion: form.consentVersion,
    children,
    together: together.map(({ wishes }) => ({ wishes: [...wishes] })),
  }
}
