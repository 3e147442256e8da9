// Saves the wishes that changed, in one step for all children: asked first, with what follows.
import { consentText } from '@src/features/enrollment/seats/consent-texts'
import { saySending } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Agreement } from '@src/ui/controls/agreement'
import { Notice } from '@src/ui/feedback/notice'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { WishForm } from '../answers'
import { useSavingWishes } from './use-saving-wishes'
import { changedChildren, sentChildren, type WishDraft } from './wish-draft'
import './wishes.css'

interface SaveBarProps {
  readonly form: WishForm
  readonly draft: WishDraft
  readonly closesOn: string
}

export function SaveBar({ form, draft, closesOn }: SaveBarProps) {
  const [open, setOpen] = useState(false)
  const [agreed, setAgreed] = useState(false)
  const saving = useSavingWishes(form, draft)
  const sent = sentChildren(draft, changedChildren(form, draft))
  const names = form.children.filter(({ pupil }) => sent.includes(pupil.pupilId)).map(({ pupil }) => pupil.name)
  const text = consentText(form.consentVersion, names.join('、'))
  const close = () => {
    setAgreed(false)
    setOpen(false)
    saving.putAway()
  }
  return (
    <View className="wish-bar">
      <ActionButton
        text={`存下${names.join('、')}的志愿`}
        blocked={sent.length === 0 ? '没有改动' : undefined}
        onTap={() => setOpen(true)}
      />
      <Sheet
        open={open}
        title={`存下${names.join('、')}的志愿？`}
        consequence={`${sayDate(closesOn)} 24:00 前随时能改，先填后填一样。抽中才占名额、才收费，抽中以后也能退。家里的监护人都会收到通知。`}
        confirm="存下志愿"
        cancel="再想想"
        busy={saySending(saving.state, '正在存')}
        blocked={agreed ? undefined : '先勾选上面的自愿'}
        problem={saving.problem}
        onConfirm={() => void saving.save(sent).then((done) => done && close())}
        onCancel={close}
      >
        {text === null ? (
          <Notice tone="warn">约定有更新，请关掉小程序重新打开再存。</Notice>
        ) : (
          <Agreement checked={agreed} onChange={setAgreed}>
            {text}
          </Agreement>
        )}
      </Sheet>
    </View>
  )
}
