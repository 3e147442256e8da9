// Reads through an action: the last known answer at once, then a fresh one, again at every showing.
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { useDidShow } from '@tarojs/taro'
import { useMemo, useRef } from 'react'
import useSWR, { mutate } from 'swr'
import { call } from '../calls/client'
import type { CallError } from '../failures/call-error'
import { timeOfAnswer } from '../kept/answer-time'
import { answerKey, forgetAnswer, type KeptAnswer, keepAnswer, recallAnswer } from '../kept/last-answers'

export interface ActionState<Name extends ActionName> {
  readonly value: ActionOutput<Name> | undefined
  /** Of the last try; with a `value` beside it, that value is from `givenAt`. */
  readonly error: CallError | undefined
  readonly savedAt: number | undefined
  /** The same moment as the cloud counts it: what a person is told. */
  readonly givenAt: number | undefined
  readonly loading: boolean
  readonly refresh: () => void
}

const OPTIONS = {
  revalidateOnFocus: false,
  revalidateOnReconnect: true,
  shouldRetryOnError: false,
  dedupingInterval: 1_000,
}

/** A null input asks nothing yet (an id is still unknown). */
export function useAction<Name extends ActionName>(name: Name, input: ActionInput<Name> | null): ActionState<Name> {
  const key = input === null ? null : answerKey(name, input)
  const fetch = async (): Promise<KeptAnswer<Name>> => {
    if (input === null || key === null) throw new RangeError('nothing to ask')
    const answer = await call(name, input)
    if (!answer.ok) {
      if (isDenied(answer.error)) forgetAnswer(key)
      throw answer.error
    }
    const savedAt = Date.now()
    const value = answer.value as ActionOutput<Name>
    const kept = { value, savedAt, givenAt: timeOfAnswer(value, savedAt) }
    keepAnswer(key, kept)
    return kept
  }
  const kept = useMemo(() => (key === null ? undefined : recallAnswer<Name>(key)), [key])
  const {
    data,
    error,
    isValidating,
    mutate: again,
  } = useSWR<KeptAnswer<Name>, CallError>(key, fetch, {
    ...OPTIONS,
    ...(kept ? { fallbackData: kept } : {}),
  })
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void again()
    shownBefore.current = true
  })
  return {
    value: error && isDenied(error) ? undefined : data?.value,
    error,
    savedAt: data?.savedAt,
    givenAt: data?.givenAt,
    loading: isValidating && data === undefined,
    refresh: () => void again(),
  }
}

/** Access was lost, so the stored answer must go too. */
function isDenied({ code }: { readonly code: string }): boolean {
  return code === 'SIGN_IN_REQUIRED' || code === 'FORBIDDEN' || code === 'NOT_FOUND'
}

/** After a write: refetches everything that is on a screen. */
export function refreshAnswers(): Promise<unknown> {
  return mutate((key) => typeof key === 'string')
}

/** After somebody left: nothing that was read stays in memory. */
export function dropAnswers(): Promise<unknown> {
  return mutate((key) => typeof key === 'string', undefined, { revalidate: false })
}
