// Owns the one tap from the family's side to the school's, for those who have both. The school's side has its own way back.
import { SectionLinks } from '@src/ui/section-links'
import { goToSide } from './current-side'

export function SideSwitch() {
  return (
    <SectionLinks
      current="family"
      links={[
        { name: 'family', text: '家长', onTap: () => goToSide('family') },
        { name: 'school', text: '学校', onTap: () => goToSide('school') },
      ]}
    />
  )
}
