// Links between the sections of one side, at the top of its pages.
import { View } from '@tarojs/components'
import './section-links.css'
import { Tappable } from '../basics/tappable'

export interface SectionLink {
  readonly name: string
  readonly text: string
  readonly onTap: () => void
}

/** More of them stand in rows of four: each stays wide enough for a thumb. */
const MOST_IN_A_ROW = 6

export function SectionLinks({ links, current }: { readonly links: readonly SectionLink[]; readonly current: string }) {
  return (
    <View
      className={links.length > MOST_IN_A_ROW ? 'section-links section-links-many' : 'section-links'}
      role="tablist"
    >
      {links.map(({ name, text, onTap }) => (
        <Tappable
          key={name}
          role="tab"
          selected={name === current}
          className={name === current ? 'section-link section-link-on' : 'section-link'}
          onTap={() => {
            if (name !== current) onTap()
          }}
        >
          {text}
        </Tappable>
      ))}
    </View>
  )
}
