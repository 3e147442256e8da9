// Adds a guardian to a pupil, or another one in the place of a wrong number, and says the outcome.
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import type { Kin } from './answers'

interface AddingGuardian {
  readonly pupilId: string
  readonly replaced: Pick<Kin, 'personId'> | null
  readonly onClose: () => void
}

export function useAddingGuardian({ pupilId, replaced, onClose }: AddingGuardian) {
  const { ask, busy, problem } = useConfirmedWrite('identity.addGuardian', '正在存')
  const show = useToast((state) => state.show)
  const add = async (guardian: { readonly name: string; readonly phone: string; readonly relation: string }) => {
    const { name, phone, relation } = guardian
    const answer = await ask({ pupilId, name, phone, relation, replaces: replaced?.personId ?? null })
    if (answer === null) return
    onClose()
    show({ text: answer.knownAs === null ? `${name}存好了` : `这个手机号登记的是${answer.knownAs}，还叫这个名字` })
  }
  return { add, busy, problem }
}

interface Typed {
  readonly name: string
  readonly relation: string
  readonly isPhone: boolean
}

/** As one copies or types it: 199 0001 0001, full-width digits too. */
export function digitsOf(phone: string): string {
  return phone.normalize('NFKC').replace(/[\s-]/g, '')
}

export function isMobile(digits: string): boolean {
  return /^1\d{10}$/.test(digits)
}

export function sayMissing({ name, relation, isPhone }: Typed): string | undefined {
  if (name.trim() === '') return '先写姓名'
  if (relation.trim() === '') return '先写是孩子的谁'
  return isPhone ? undefined : '先写 11 位手机号'
}
