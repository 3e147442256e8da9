// Saves an added or edited school; one key per form, so a resent request adds no second school.
import { schoolPhoneOf } from '@domain/identity/schools/school-phone'
import type { ActionInput } from '@domain/registry'
import { makeRequestKey } from '@src/api/kept/request-key'
import { goBack } from '@src/navigation/app-routes'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useRef } from 'react'

type SchoolForm = Omit<ActionInput<'identity.changeSchool'>, 'schoolId'>

/** As they are typed: an empty number is a school that does not collect by WeChat. */
export interface SchoolFields extends Omit<SchoolForm, 'merchant' | 'phone' | 'supervisionPhone'> {
  readonly subMchId: string
  readonly holder: string
  readonly phone: string
  readonly supervisionPhone: string
}

export function useSavingSchool(districtId: string, schoolId: string | null) {
  const adding = useConfirmedWrite('identity.addSchool', '正在添加')
  const changing = useConfirmedWrite('identity.changeSchool', '正在保存')
  const show = useToast((state) => state.show)
  const key = useRef<string | null>(null)
  const send = async (fields: SchoolForm) => {
    if (schoolId !== null) return changing.ask({ schoolId, ...fields })
    key.current ??= await makeRequestKey()
    return adding.ask({ districtId, ...fields, requestKey: key.current })
  }
  const save = async ({ subMchId, holder, phone, supervisionPhone, ...fields }: SchoolFields) => {
    const name = fields.name.trim()
    const number = subMchId.trim()
    const merchant = number === '' ? null : { subMchId: number, holder: holder.trim() || name }
    const phones = { phone: schoolPhoneOf(phone), supervisionPhone: schoolPhoneOf(supervisionPhone) }
    if ((await send({ ...fields, name, merchant, ...phones })) === null) return
    show({ text: schoolId === null ? `添加了${name}，再请它的管理员` : `${name}改好了` })
    goBack()
  }
  return { save, busy: adding.busy || changing.busy, problem: adding.problem ?? changing.problem }
}
