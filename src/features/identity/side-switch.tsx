// Owns the one tap between the family's and the school's side, for those who have both. Asks nothing of its own:
// it goes by what was last known of the person.
import { answerKey, recallAnswer } from '@src/api/last-answers'
import { SectionLinks } from '@src/ui/section-links'
import { useState } from 'react'
import { goToSide } from './current-side'
import { hasBothSides } from './school-roles'

export function SideSwitch() {
  const [both] = useState(() => {
    const known = recallAnswer<'identity.whoAmI'>(answerKey('identity.whoAmI', {}))
    return known !== undefined && hasBothSides(known.value)
  })
  if (!both) return null
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
