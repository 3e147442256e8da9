// Signs in to a browser by phone and SMS code, in two steps on one card.

import { nextSmsAt } from '@src/api/kept/last-sms'
import type { SignInProblem } from '@src/api/sign-in/sign-in-answer'
import { mobileOf, sendSmsCode, signInWithCode } from '@src/api/sign-in/web-sign-in'
import { SIGN_IN_PROBLEMS } from '@src/features/identity/joining/sign-in-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { TextField } from '@src/ui/form/text-field'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Control, useForm } from 'react-hook-form'
import { useSecondsUntil } from './use-seconds-until'

interface SignInForm {
  phone: string
  code: string
}

export function SmsSignIn({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { control, handleSubmit, getValues, watch } = useForm<SignInForm>({
    defaultValues: { phone: '', code: '' },
    shouldFocusError: false,
  })
  const [sent, setSent] = useState(false)
  const { attempt, busy, problem } = useAttempts()
  const seconds = useSecondsUntil(nextSmsAt(mobileOf(watch('phone')), Date.now()))
  const wait = seconds > 0 ? `${seconds} 秒后能再发` : undefined
  const send = async () => {
    if (busy !== false) return
    if (await attempt('正在发', () => sendSmsCode(getValues('phone')))) setSent(true)
  }
  const signIn = async () => {
    if (await attempt('正在登录', () => signInWithCode(getValues('code').replace(/\s/g, '')))) onSignedIn()
  }
  return (
    <Card>
      <PhoneField control={control} />
      {sent ? <CodeField control={control} /> : null}
      <View className="stack gap-top">
        {problem ? <Notice tone="danger">{SIGN_IN_PROBLEMS[problem]}</Notice> : null}
        <ButtonColumn>
          <ActionButton
            text={sent ? '登录' : '发验证码'}
            busy={busy}
            blocked={sent ? undefined : wait}
            onTap={() => void handleSubmit(sent ? signIn : send)()}
          />
          {sent && busy === false ? (
            <ActionButton text="再发一次" kind="quiet" blocked={wait} onTap={() => void handleSubmit(send)()} />
          ) : null}
        </ButtonColumn>
      </View>
    </Card>
  )
}

function useAttempts() {
  const [busy, setBusy] = useState<string | false>(false)
  const [problem, setProblem] = useState<SignInProblem | null>(null)
  const attempt = async (doing: string, work: () => ReturnType<typeof sendSmsCode>) => {
    setBusy(doing)
    setProblem(null)
    const answer = await work()
    setBusy(false)
    if (!answer.ok) setProblem(answer.error)
    return answer.ok
  }
  return { attempt, busy, problem }
}

function PhoneField({ control }: { readonly control: Control<SignInForm> }) {
  return (
    <TextField
      control={control}
      name="phone"
      label="手机号"
      placeholder="学校名册里的手机号"
      keyboard="number"
      rules={{ required: '写上手机号' }}
    />
  )
}

function CodeField({ control }: { readonly control: Control<SignInForm> }) {
  return (
    <TextField
      control={control}
      name="code"
      label="验证码"
      hint="短信里的数字，几分钟内有效"
      keyboard="number"
      rules={{ required: '写上验证码' }}
    />
  )
}
