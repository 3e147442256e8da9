// The form to add or edit a school: name, stage, who runs it, whether it is rural.
import { SCHOOL_STAGES } from '@domain/identity/schools/school'
import { schoolPhoneOf } from '@domain/identity/schools/school-phone'
import { useAction } from '@src/api/hooks/use-action'
import type { DistrictsSchools } from '@src/features/district/answers'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { SCHOOL_AFFILIATION_WORDS, SCHOOL_STAGE_WORDS } from '@src/texts/school-kind-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { PlainState } from '@src/ui/feedback/plain-state'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { ChoiceField } from '@src/ui/form/choice-field'
import { SwitchField } from '@src/ui/form/switch-field'
import { TextField } from '@src/ui/form/text-field'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Control, useForm } from 'react-hook-form'
import { InviteOfficialSheet } from '../staff/invite-official-sheet'
import type { DistrictSchool } from './answers'
import { type SchoolFields, useSavingSchool } from './use-saving-school'

const STAGES = SCHOOL_STAGES.map((value) => ({ value, text: SCHOOL_STAGE_WORDS[value] }))
const AFFILIATIONS = (['DISTRICT', 'CITY'] as const).map((value) => ({ value, text: SCHOOL_AFFILIATION_WORDS[value] }))
const NEW: SchoolFields = {
  name: '',
  stage: 'PRIMARY',
  affiliation: 'DISTRICT',
  isRural: false,
  subMchId: '',
  holder: '',
  phone: '',
  supervisionPhone: '',
}

/** Without an id: a school to add. */
export function SchoolForm({ schoolId }: { readonly schoolId: string | null }) {
  const state = useAction('identity.districtHome', {})
  return (
    <SideGate<'identity.districtHome'> side="district" state={state}>
      {(answer) => {
        const school = answer.schools.find((each) => each.schoolId === schoolId) ?? null
        if (schoolId !== null && school === null) {
          return <PlainState drawing="kite" title="没有找到这所学校" hint="可能不归本区管。" />
        }
        return <Form key={schoolId} district={answer} school={school} />
      }}
    </SideGate>
  )
}

interface FormProps {
  readonly district: DistrictsSchools
  readonly school: DistrictSchool | null
}

function Form({ district, school }: FormProps) {
  const { control, handleSubmit } = useForm<SchoolFields>({
    defaultValues: school ? fieldsOf(school) : NEW,
    shouldFocusError: false,
  })
  const { save, busy, problem } = useSavingSchool(district.districtId, school?.schoolId ?? null)
  return (
    <View className="stack">
      <TextField
        control={control}
        name="name"
        label="学校名称"
        hint="和公章上的一样"
        rules={{ required: '写上学校名称', validate: isName }}
      />
      <ChoiceField control={control} name="stage" label="学段" options={STAGES} />
      <ChoiceField control={control} name="affiliation" label="隶属" options={AFFILIATIONS} />
      <SwitchField control={control} name="isRural" label="位置" text="乡村学校" />
      <NumberFields control={control} />
      <WriteProblem problem={problem} />
      <ButtonColumn>
        <ActionButton text={school ? '保存修改' : '添加这所学校'} busy={busy} onTap={() => void handleSubmit(save)()} />
        {school ? <Admin district={district} school={school} /> : null}
      </ButtonColumn>
    </View>
  )
}

function NumberFields({ control }: { readonly control: Control<SchoolFields> }) {
  return (
    <>
      <TextField
        control={control}
        name="phone"
        label="学校电话"
        placeholder="没有就空着"
        hint="家长看不明白、要找班主任或财务时打这个电话。写办公室的，不写个人的。"
        rules={{ validate: isPhone }}
      />
      <TextField
        control={control}
        name="supervisionPhone"
        label="学校监督电话"
        placeholder="没有就空着"
        hint="家长在「作业」里一点就能打。"
        rules={{ validate: isPhone }}
      />
      <TextField
        control={control}
        name="subMchId"
        label="微信支付商户号"
        placeholder="没有就空着"
        hint="学校自己的特约商户号。家长付的钱直接进学校账户，不经过家委会、公司或个人。"
        keyboard="number"
        rules={{ validate: isMerchantNumber }}
      />
      <TextField
        control={control}
        name="holder"
        label="商户名称"
        placeholder="空着就是学校名称"
        hint="微信支付里登记的名字，要是学校本身"
      />
    </>
  )
}

function Admin({ district, school }: { readonly district: DistrictsSchools; readonly school: DistrictSchool }) {
  const [inviting, setInviting] = useState(false)
  return (
    <>
      <ActionButton
        text={school.hasAdmin ? '再请一位学校管理员' : '请学校的管理员'}
        icon="user"
        kind="plain"
        onTap={() => setInviting(true)}
      />
      {inviting ? (
        <InviteOfficialSheet
          districtId={district.districtId}
          roles={['schoolAdmin']}
          schools={[{ schoolId: school.schoolId, schoolName: school.name }]}
          now={district.now}
          onClose={() => setInviting(false)}
        />
      ) : null}
    </>
  )
}

function fieldsOf({ name, stage, affiliation, isRural, ...school }: DistrictSchool): SchoolFields {
  const { merchant, phone, supervisionPhone } = school
  const { subMchId, holder } = merchant ?? { subMchId: '', holder: '' }
  return {
    name,
    stage,
    affiliation,
    isRural,
    subMchId,
    holder,
    phone: phone ?? '',
    supervisionPhone: supervisionPhone ?? '',
  }
}

function isPhone(value: unknown): true | string {
  const typed = String(value).trim()
  return typed === '' || schoolPhoneOf(typed) !== null || '写区号和号码，或手机号，如 0555-2812345'
}

function isMerchantNumber(value: unknown): true | string {
  return /^(\d{8,10})?$/.test(String(value).trim()) ? true : '商户号是 8 到 10 位数字'
}

function isName(value: unknown): true | string {
  const length = String(value).trim().length
  if (length < 2) return '至少 2 个字'
  return length > 30 ? '最多 30 个字' : true
}
