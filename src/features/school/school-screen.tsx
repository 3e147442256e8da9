// The frame of the school's pages: the school, its sections, a link to the person's other sides.

import { SideFoot } from '@src/features/identity/sides/side-foot'
import { SideSwitch } from '@src/features/identity/sides/side-switch'
import { Chips } from '@src/ui/controls/chips'
import { Screen } from '@src/ui/layout/screen'
import { type SectionLink, SectionLinks } from '@src/ui/layout/section-links'
import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useCurrentSchool } from './current-school'
import { goToSection, type SchoolSection } from './go-to-section'
import { schoolTexts } from './school-texts'
import type { Staff } from './use-school'

interface SchoolScreenProps {
  readonly section: SchoolSection
  readonly staff: Staff
  readonly footer?: ReactNode
}

export function SchoolScreen({ section, staff, footer, children }: PropsWithChildren<SchoolScreenProps>) {
  const { school, schools, sides } = staff
  const choose = useCurrentSchool(({ set }) => set)
  return (
    <Screen title={school.schoolName} footer={footer}>
      <View className="stack">
        {section === 'courses' ? <SideSwitch current="school" sides={sides} /> : null}
        <SectionLinks links={linksFor(staff)} current={section} />
        {schools.length > 1 ? (
          <Chips
            label={schoolTexts.chooseSchool}
            options={schools.map(({ schoolId, schoolName }) => ({ value: schoolId, text: schoolName }))}
            value={school.schoolId}
            onChange={choose}
          />
        ) : null}
        {children}
        {section === 'courses' ? <SideFoot /> : null}
      </View>
    </Screen>
  )
}

function linksFor({ school }: Staff): readonly SectionLink[] {
  const words = schoolTexts.sections
  const section = (name: SchoolSection): SectionLink => ({ name, text: words[name], onTap: () => goToSection(name) })
  return [
    section('courses'),
    section('finance'),
    ...(school.mayImport ? [section('homework'), section('import'), section('staff')] : []),
  ]
}
