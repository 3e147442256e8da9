// The district's audit by day. It asks for a reason first, because viewing is itself audited.

import type { DistrictsSchools } from '@src/features/district/answers'
import type { DistrictSchool } from '@src/features/identity/schools/answers'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Chips } from '@src/ui/controls/chips'
import { Notice } from '@src/ui/feedback/notice'
import { TextField } from '@src/ui/form/text-field'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { AuditEntries } from './audit-entries'

/** A chip needs a value for "all of them". */
const ALL = ''

export function DistrictAuditView({ district: { districtId, schools } }: { readonly district: DistrictsSchools }) {
  const [schoolId, setSchoolId] = useState(ALL)
  const [reason, setReason] = useState<string | null>(null)
  if (reason === null) return <Reason onGiven={setReason} />
  return (
    <View className="stack">
      <Notice tone="info" icon="shield" end={null}>
        {`为了「${reason}」查看。这次查看也会记下来。`}
      </Notice>
      <Chips label="哪所学校" options={optionsOf(schools)} value={schoolId} onChange={setSchoolId} />
      <AuditEntries
        key={schoolId}
        search={{ districtId, schoolId: schoolId === ALL ? null : schoolId, personId: null, reason }}
        before={null}
      />
      <ButtonColumn>
        <ActionButton text="换一个原因" kind="quiet" onTap={() => setReason(null)} />
      </ButtonColumn>
    </View>
  )
}

function optionsOf(schools: readonly DistrictSchool[]) {
  return [{ value: ALL, text: '全区' }, ...schools.map(({ schoolId, name }) => ({ value: schoolId, text: name }))]
}

function Reason({ onGiven }: { readonly onGiven: (reason: string) => void }) {
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '' }, shouldFocusError: false })
  return (
    <View className="stack">
      <View>
        <View className="type-title">为什么要看</View>
        <View className="type-sub ink-2">谁在什么时候看过、改过什么，都在里面。你的查看和原因也会记下。</View>
      </View>
      <TextField
        control={control}
        name="reason"
        label="原因"
        placeholder="家长投诉信息泄露"
        rules={{ required: '写上原因', validate: isReason }}
      />
      <ButtonColumn>
        <ActionButton text="查看记录" onTap={() => void handleSubmit(({ reason }) => onGiven(reason.trim()))()} />
      </ButtonColumn>
    </View>
  )
}

function isReason(value: unknown): true | string {
  const length = String(value).trim().length
  if (length < 2) return '至少 2 个字'
  return length > 100 ? '最多 100 个字' : true
}
