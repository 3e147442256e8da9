// Registers the screen-reader attributes at run time.
// Templates and runtime must agree on the numbers they give attributes.
import { mergeInternalComponents } from '@tarojs/shared'
import accessibleComponents from './accessible-components.json'

mergeInternalComponents(accessibleComponents)
