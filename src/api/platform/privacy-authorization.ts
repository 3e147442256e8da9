// Answers WeChat's own privacy question, asked before the first use of a phone number or file.
// It is not the guardian's consent. Without a listener WeChat shows its own dialog;
// with one, we show ours and pass the answer on.
import Taro from '@tarojs/taro'
import { create } from 'zustand'

/** WeChat checks that the button of this id was tapped. */
export const AGREE_BUTTON = 'agree-privacy'

type Answer = Parameters<Parameters<typeof Taro.onNeedPrivacyAuthorization>[0]>[0]

interface PrivacyQuestion {
  /** What WeChat waits for; null when it asks nothing. */
  readonly waiting: Answer | null
  readonly agree: () => void
  readonly refuse: () => void
}

export const usePrivacyQuestion = create<PrivacyQuestion>((update, get) => ({
  waiting: null,
  agree: () => {
    get().waiting?.({ event: 'agree', buttonId: AGREE_BUTTON })
    update({ waiting: null })
  },
  refuse: () => {
    get().waiting?.({ event: 'disagree' })
    update({ waiting: null })
  },
}))

/** Once, at the app's start. Older WeChat (before base library 2.32.3) has no such question. */
export function listenForPrivacyQuestion(): void {
  if (process.env.TARO_ENV !== 'weapp' || typeof Taro.onNeedPrivacyAuthorization !== 'function') return
  Taro.onNeedPrivacyAuthorization((answer) => {
    // A second question before the first was answered: the first ends as a refusal.
    usePrivacyQuestion.getState().refuse()
    answer({ event: 'exposureAuthorization' })
    usePrivacyQuestion.setState({ waiting: answer })
  })
}

/** The guide to privacy that the district filed with WeChat. */
export function openPrivacyGuide(): void {
  Taro.openPrivacyContract()
}
