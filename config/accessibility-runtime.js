// Owns the attributes for screen readers at run time: templates and runtime must agree on the numbers they give attributes.
import { mergeInternalComponents } from '@tarojs/shared'
import accessibleComponents from './accessible-components.json'

mergeInternalComponents(accessibleComponents)
