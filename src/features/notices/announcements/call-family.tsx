// Calls a family that has not read a notice: its guardians, each number by an audited look.
import { useAction } from '@src/api/hooks/use-action'
import { PhoneLook } from '@src/features/identity/pupils/phone-look'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'

interface CallFamilyProps {
  readonly pupilId: string
  readonly name: string
}

export function CallFamily({ pupilId, name }: CallFamilyProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActionButton
        text="打"
        label={`给${name}家打电话`}
        kind="soft"
        size="small"
        icon="phone"
        onTap={() => setOpen(true)}
      />
      {open ? (
        <Sheet
          open
          title={`给${name}家打电话`}
          consequence="看号码要说为什么；谁看过、为什么，家长都看得到。"
          confirm="打过了"
          cancel="先不打"
          onConfirm={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        >
          <Guardians pupilId={pupilId} />
        </Sheet>
      ) : null}
    </>
  )
}

/** A course's teacher learns no number: the class teacher calls. */
const NOT_MINE = {
  FORBIDDEN: () => ({ title: '电话由班主任打', hint: '教一门课的老师看不到家长的号码。请班主任打。' }),
}

function Guardians({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('identity.getPupil', { pupilId })
  return (
    <AsyncView<'identity.getPupil'> state={state} texts={{ ...staffErrorTexts, ...NOT_MINE }}>
      {({ kin }) => (
        <View className="stack">
          {kin.length === 0 ? <View className="type-sub ink-2">名册里没有家长的手机号，当面说。</View> : null}
          {kin.map((each) => (
            <View key={`${each.personId} ${each.role}`}>
              <View className="type-body strong">
                {each.relation === null ? each.name : `${each.name}，${each.relation}`}
              </View>
              <View className="type-note ink-3">{`尾号 ${each.phoneTail}`}</View>
              <PhoneLook pupilId={pupilId} kin={each} />
            </View>
          ))}
        </View>
      )}
    </AsyncView>
  )
}
