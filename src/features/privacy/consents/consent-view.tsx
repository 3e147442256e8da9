// Consent to process a child's data: the request in plain words or, once given, its current state.
import { useAction } from '@src/api/hooks/use-action'
import { privacyText } from '@src/features/privacy/consents/privacy-texts'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { View } from '@tarojs/components'
import { ConsentAsk } from './consent-ask'
import { ConsentState } from './consent-state'
import { MaterialsConsent } from './materials-consent'

export function ConsentView({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('privacy.getConsent', { pupilId })
  return (
    <AsyncView<'privacy.getConsent'> state={state}>
      {(consent) => {
        const text = privacyText(consent.textVersion)
        if (text === null) return <Outdated />
        const agreed = consent.agreed.includes('SERVICE')
        return (
          <View className="stack">
            {agreed ? <ConsentState consent={consent} text={text} /> : <ConsentAsk consent={consent} text={text} />}
            <MaterialsConsent consent={consent} />
          </View>
        )
      }}
    </AsyncView>
  )
}

function Outdated() {
  return <PlainState drawing="bag" title="说明有更新" hint="关掉小程序重新打开，就能看到新的说明。" />
}
