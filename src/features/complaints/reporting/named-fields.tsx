// Name and phone of a named report: sealed with it, opened by those who handle it.
import type { NamedReporter } from '@domain/complaints/contents/report-contents'
import { spoken } from '@src/ui/basics/spoken'
import { FieldFrame } from '@src/ui/form/form-field'
import { Input, View } from '@tarojs/components'
import { WITHOUT_CHECKER } from './without-checker'

interface NamedFieldsProps {
  readonly reporter: NamedReporter
  readonly onChange: (reporter: NamedReporter) => void
}

export function NamedFields({ reporter, onChange }: NamedFieldsProps) {
  return (
    <View {...WITHOUT_CHECKER}>
      <FieldFrame label="姓名">
        <Input
          className="form-field-input"
          type="text"
          maxlength={30}
          value={reporter.name}
          placeholder="姓名"
          onInput={({ detail }) => onChange({ ...reporter, name: detail.value })}
          {...spoken({ label: '姓名' })}
        />
      </FieldFrame>
      <FieldFrame label="电话" hint="送出以后不能改回匿名">
        <Input
          className="form-field-input"
          type="text"
          maxlength={30}
          value={reporter.phone}
          placeholder="电话"
          onInput={({ detail }) => onChange({ ...reporter, phone: detail.value })}
          {...spoken({ label: '电话' })}
        />
      </FieldFrame>
    </View>
  )
}
