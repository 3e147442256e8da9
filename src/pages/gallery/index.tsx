// A gallery of components no screen uses yet. Built only with TARO_APP_GALLERY=1.

import { ReceiptCode } from '@src/ui/codes/receipt-code'
import { ReceiptCodeField } from '@src/ui/codes/receipt-code-field'
import { ImagePicker } from '@src/ui/controls/image-picker'
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { PersonChip } from '@src/ui/marks/person-chip'
import { Steps } from '@src/ui/marks/steps'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ExampleForm } from './example-form'

export default function GalleryPage() {
  const [code, setCode] = useState('C3W')
  const [images, setImages] = useState<readonly string[]>([])
  return (
    <Screen title="零件" back>
      <View className="stack">
        <Card title="进度">
          <Steps
            steps={[
              { title: '收到', note: '材料 3 份', when: '10 月 13 日 21:06', state: 'done' },
              { title: '现场查', note: '已去过 1 次', state: 'now' },
              { title: '答复', note: '凭回执码看结果', when: '最迟 11 月 3 日', state: 'later' },
            ]}
          />
        </Card>
        <Card title="回执码">
          <ReceiptCode code="7KQ4M2XNPDR9TFHC3WVA" />
        </Card>
        <Card title="再输一遍最后 5 位">
          <ReceiptCodeField length={5} value={code} onChange={setCode} label="回执码最后 5 位" />
        </Card>
        <Card title="人">
          <PersonChip name="周明远" part="老师" />
          <View className="gap-top">
            <PersonChip name="林晓岚" part="妈妈" />
          </View>
        </Card>
        <Card title="图片">
          <ImagePicker images={images} most={3} onChange={setImages} />
        </Card>
        <Card title="表单">
          <ExampleForm />
        </Card>
      </View>
    </Screen>
  )
}
